"""Tasks: their states, the task manager, history collectors, and work of the server."""
