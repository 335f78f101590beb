# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""What sessions give of objects that they read and watch."""

from ._runtime.daily import Changed as Changed
from ._runtime.daily import Found as Found

__all__ = ("Changed", "Found")
