# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The property collector: filters, what they show, and what has changed since."""
