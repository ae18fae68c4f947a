"""What visitors and groups send us: reports, suggested groups, confirmations."""
