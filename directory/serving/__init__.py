"""What stands around every request before Django sees it: pages kept ready."""
