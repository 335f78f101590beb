# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.LargeRDMNotSupportedOnDatastore``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.LargeRDMNotSupportedOnDatastore",
    wire_name="LargeRDMNotSupportedOnDatastore",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("device", "string", since="vim.version.version7", rank=7),
        _rt.Property("datastore", "vim.Datastore", since="vim.version.version7", rank=7),
        _rt.Property("datastoreName", "string", since="vim.version.version7", rank=7),
    ),
)
class LargeRDMNotSupportedOnDatastore(vim.fault.VmConfigFault):
    """The fault ``vim.fault.LargeRDMNotSupportedOnDatastore``.

    Fields:
        - ``device``: ``string``, required.
        - ``datastore``: ``vim.Datastore``, required.
        - ``datastoreName``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/LargeRDMNotSupportedOnDatastore.rst``
    """

    device: str = ""
    """``string``, required. Since vSphere API 5.0."""
    datastore: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since vSphere API 5.0."""
    datastoreName: str = ""
    """``string``, required. Since vSphere API 5.0."""
