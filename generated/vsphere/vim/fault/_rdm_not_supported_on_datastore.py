# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.RDMNotSupportedOnDatastore``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.RDMNotSupportedOnDatastore",
    wire_name="RDMNotSupportedOnDatastore",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("device", "string", since="vim.version.version2", rank=2),
        _rt.Property("datastore", "vim.Datastore", since="vim.version.version2", rank=2),
        _rt.Property("datastoreName", "string", since="vim.version.version2", rank=2),
    ),
)
class RDMNotSupportedOnDatastore(vim.fault.VmConfigFault):
    """The fault ``vim.fault.RDMNotSupportedOnDatastore``.

    Fields:
        - ``device``: ``string``, required.
        - ``datastore``: ``vim.Datastore``, required.
        - ``datastoreName``: ``string``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/RDMNotSupportedOnDatastore.rst``
    """

    device: str = ""
    """``string``, required. Since VI API 2.5."""
    datastore: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since VI API 2.5."""
    datastoreName: str = ""
    """``string``, required. Since VI API 2.5."""
