# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Tasks: their states, the task manager, history collectors, and work of the server."""
