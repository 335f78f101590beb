# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What people do every day: reading many objects, finding them, following events and changes."""

from .found import Changed as Changed
from .found import Found as Found

__all__ = ("Changed", "Found")
