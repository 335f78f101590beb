# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.QuiesceDatastoreIOForHAFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.QuiesceDatastoreIOForHAFailed",
    wire_name="QuiesceDatastoreIOForHAFailed",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vim.version.version7", rank=7),
        _rt.Property("hostName", "string", since="vim.version.version7", rank=7),
        _rt.Property("ds", "vim.Datastore", since="vim.version.version7", rank=7),
        _rt.Property("dsName", "string", since="vim.version.version7", rank=7),
    ),
)
class QuiesceDatastoreIOForHAFailed(vim.fault.ResourceInUse):
    """The fault ``vim.fault.QuiesceDatastoreIOForHAFailed``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``hostName``: ``string``, required.
        - ``ds``: ``vim.Datastore``, required.
        - ``dsName``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/QuiesceDatastoreIOForHAFailed.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSphere API 5.0."""
    hostName: str = ""
    """``string``, required. Since vSphere API 5.0."""
    ds: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since vSphere API 5.0."""
    dsName: str = ""
    """``string``, required. Since vSphere API 5.0."""
