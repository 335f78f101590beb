# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.VsanHostCapability``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.VsanHostCapability",
    wire_name="VimVsanHostVsanHostCapability",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vim.version.version10", rank=10),
        _rt.Property("isSupported", "boolean", since="vim.version.version10", rank=10),
        _rt.Property("isLicensed", "boolean", since="vim.version.version10", rank=10),
    ),
)
class VsanHostCapability(vmodl.DynamicData):
    """The data object ``vim.vsan.host.VsanHostCapability``, on the wire ``VimVsanHostVsanHostCapability``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``isSupported``: ``boolean``, required.
        - ``isLicensed``: ``boolean``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/vsan/host/VsanHostCapability.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSphere API 6.0."""
    isSupported: bool = False
    """``boolean``, required. Since vSphere API 6.0."""
    isLicensed: bool = False
    """``boolean``, required. Since vSphere API 6.0."""
