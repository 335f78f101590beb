# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.SriovNetworkDevicePoolInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.SriovNetworkDevicePoolInfo",
    wire_name="HostSriovNetworkDevicePoolInfo",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("switchKey", "string", optional=True, since="vim.version.version11", rank=11),
        _rt.Property("switchUuid", "string", optional=True, since="vim.version.version11", rank=11),
        _rt.Property(
            "pnic",
            "vim.host.PhysicalNic",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class SriovNetworkDevicePoolInfo(vim.host.SriovDevicePoolInfo):
    """The data object ``vim.host.SriovNetworkDevicePoolInfo``, on the wire ``HostSriovNetworkDevicePoolInfo``.

    Fields:
        - ``switchKey``: ``string``, optional.
        - ``switchUuid``: ``string``, optional.
        - ``pnic``: List of ``vim.host.PhysicalNic``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/host/SriovNetworkDevicePoolInfo.rst``
    """

    switchKey: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    switchUuid: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    pnic: _rt.Field[list[vim.host.PhysicalNic], Iterable[vim.host.PhysicalNic]] = _rt.EMPTY
    """List of ``vim.host.PhysicalNic``, optional. Since vSphere API 6.5."""
