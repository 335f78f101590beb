# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.PortConfigEx``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vsan.host.PortConfigEx",
    wire_name="VsanHostPortConfigEx",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "trafficTypes",
            "string",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class PortConfigEx(vim.vsan.host.ConfigInfo.NetworkInfo.PortConfig):
    """The data object ``vim.vsan.host.PortConfigEx``, on the wire ``VsanHostPortConfigEx``.

    Fields:
        - ``trafficTypes``: List of ``string``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vsan/host/PortConfigEx.rst``
    """

    @_rt.enum(
        "vim.vsan.host.PortConfigEx.TrafficType",
        wire_name="VimVsanHostTrafficType",
        since="vim.version.version11",
        rank=11,
    )
    class TrafficType(_rt.VimEnum):
        """The enum ``vim.vsan.host.PortConfigEx.TrafficType``, on the wire ``VimVsanHostTrafficType``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/vsan/host/PortConfigEx/TrafficType.rst``
        """

        vsan = "vsan"
        """The value ``vsan``."""
        witness = "witness"
        """The value ``witness``."""
        TrafficType_Unknown = "TrafficType_Unknown"
        """The value ``TrafficType_Unknown``."""

    @_rt.enum(
        "vim.vsan.host.PortConfigEx.TrafficType90",
        wire_name="VimVsanHostTrafficType90",
        since="vsan.version.v9_0_0_0",
        rank=22,
    )
    class TrafficType90(_rt.VimEnum):
        """The enum ``vim.vsan.host.PortConfigEx.TrafficType90``, on the wire ``VimVsanHostTrafficType90``.

        Since:
            vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

        Source:
            ``vim/vsan/host/PortConfigEx/TrafficType90.rst``
        """

        vsanExternal = "vsanExternal"
        """The value ``vsanExternal``."""

    trafficTypes: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.5."""
