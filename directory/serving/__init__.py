"""What stands around every request before Django sees it: pages and style sheets kept ready."""
