# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""Sessions, roles and permissions, as clients see and change them."""
