# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VMotionInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VMotionInfo",
    wire_name="HostVMotionInfo",
    properties=lambda: (
        _rt.Property("netConfig", "vim.host.VMotionSystem.NetConfig", optional=True),
        _rt.Property("ipConfig", "vim.host.IpConfig", optional=True),
    ),
)
class VMotionInfo(vmodl.DynamicData):
    """The data object ``vim.host.VMotionInfo``, on the wire ``HostVMotionInfo``.

    Fields:
        - ``netConfig``: ``vim.host.VMotionSystem.NetConfig``, optional.
        - ``ipConfig``: ``vim.host.IpConfig``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/VMotionInfo.rst``
    """

    netConfig: vim.host.VMotionSystem.NetConfig | None = None
    """``vim.host.VMotionSystem.NetConfig``, optional. Since 1.0."""
    ipConfig: vim.host.IpConfig | None = None
    """``vim.host.IpConfig``, optional. Since 1.0."""
