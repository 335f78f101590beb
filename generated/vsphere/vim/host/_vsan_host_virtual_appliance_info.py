# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHostVirtualApplianceInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanHostVirtualApplianceInfo",
    wire_name="VsanHostVirtualApplianceInfo",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("hostKey", "vim.HostSystem", since="vim.version.version11", rank=11),
        _rt.Property("isVirtualApp", "boolean", since="vim.version.version11", rank=11),
        _rt.Property(
            "isDeployedFromOVF", "boolean", optional=True, since="vsan.version.version20", rank=18
        ),
    ),
)
class VsanHostVirtualApplianceInfo(vmodl.DynamicData):
    """The data object ``vim.host.VsanHostVirtualApplianceInfo``.

    Fields:
        - ``hostKey``: ``vim.HostSystem``, required.
        - ``isVirtualApp``: ``boolean``, required.
        - ``isDeployedFromOVF``: ``boolean``, optional. Since vsan API 8.0.0.1.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/host/VsanHostVirtualApplianceInfo.rst``
    """

    hostKey: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSphere API 6.5."""
    isVirtualApp: bool = False
    """``boolean``, required. Since vSphere API 6.5."""
    isDeployedFromOVF: bool | None = None
    """``boolean``, optional. Since vsan API 8.0.0.1."""
