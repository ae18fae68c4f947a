"""The parts of a day that words can name."""

MORNING, AFTERNOON, EVENING, NOON = "morning", "afternoon", "evening", "noon"
