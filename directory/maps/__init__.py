"""What maps show: drawings made on the server, and the markers of the interactive one."""
