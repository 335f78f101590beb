# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DatastoreNotWritableOnHost``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DatastoreNotWritableOnHost",
    wire_name="DatastoreNotWritableOnHost",
    properties=lambda: (_rt.Property("host", "vim.HostSystem"),),
)
class DatastoreNotWritableOnHost(vim.fault.InvalidDatastore):
    """The fault ``vim.fault.DatastoreNotWritableOnHost``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/DatastoreNotWritableOnHost.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since 1.0."""
