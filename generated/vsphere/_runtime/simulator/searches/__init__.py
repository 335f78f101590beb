# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Views and the search index: how clients find entities."""
