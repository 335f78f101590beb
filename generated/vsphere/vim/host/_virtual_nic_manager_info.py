# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VirtualNicManagerInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VirtualNicManagerInfo",
    wire_name="HostVirtualNicManagerInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "netConfig",
            "vim.host.VirtualNicManager.NetConfig",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class VirtualNicManagerInfo(vmodl.DynamicData):
    """The data object ``vim.host.VirtualNicManagerInfo``, on the wire ``HostVirtualNicManagerInfo``.

    Fields:
        - ``netConfig``: List of ``vim.host.VirtualNicManager.NetConfig``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/VirtualNicManagerInfo.rst``
    """

    netConfig: _rt.Field[
        list[vim.host.VirtualNicManager.NetConfig], Iterable[vim.host.VirtualNicManager.NetConfig]
    ] = _rt.EMPTY
    """List of ``vim.host.VirtualNicManager.NetConfig``, optional. Since vSphere API 4.0."""
