# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.UnsupportedDatastore``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.UnsupportedDatastore",
    wire_name="UnsupportedDatastore",
    properties=lambda: (_rt.Property("datastore", "vim.Datastore", optional=True),),
)
class UnsupportedDatastore(vim.fault.VmConfigFault):
    """The fault ``vim.fault.UnsupportedDatastore``.

    Fields:
        - ``datastore``: ``vim.Datastore``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/UnsupportedDatastore.rst``
    """

    datastore: vim.Datastore | None = None
    """``vim.Datastore``, optional. Since 1.0."""
