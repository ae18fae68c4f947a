"""What a phrase may name: a part of the day or of a month, or what has hours of its own."""

MORNING, AFTERNOON, EVENING, NOON = "morning", "afternoon", "evening", "noon"
BEGIN, MID, END = "begin", "mid", "end"
# Not when the group meets: when one registers, when somebody answers, when the doors open, …
REGISTRATION, TELEPHONE, WELCOME = "registration", "telephone", "welcome"
# … when one may drop in, which may be the meeting; « avant 18 h », « nach 18 Uhr ».
OPEN, LIMIT = "open", "limit"
