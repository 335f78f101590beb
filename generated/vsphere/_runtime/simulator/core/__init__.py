# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What everything on a simulated server stands on: clock, lock, objects, clients, entities, rights."""
