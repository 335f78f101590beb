# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.DatastoreNamespaceManager``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.DatastoreNamespaceManager")
class DatastoreNamespaceManager(_rt.Opaque):
    """``vim.DatastoreNamespaceManager``, of which this package knows no more than the name."""
