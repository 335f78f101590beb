# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanNetworkDiagnosticsHealthInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanNetworkDiagnosticsHealthInfo",
    wire_name="VsanNetworkDiagnosticsHealthInfo",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property(
            "vnicInfo",
            "vim.host.VirtualNic",
            array=True,
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
        _rt.Property(
            "pnicTSOInfo",
            "vim.host.PnicTSOInfo",
            array=True,
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
        _rt.Property(
            "LACPInfo",
            "vim.host.LACPInfo",
            array=True,
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
    ),
)
class VsanNetworkDiagnosticsHealthInfo(vmodl.DynamicData):
    """The data object ``vim.host.VsanNetworkDiagnosticsHealthInfo``.

    Fields:
        - ``vnicInfo``: List of ``vim.host.VirtualNic``, optional.
        - ``pnicTSOInfo``: List of ``vim.host.PnicTSOInfo``, optional.
        - ``LACPInfo``: List of ``vim.host.LACPInfo``, optional.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/host/VsanNetworkDiagnosticsHealthInfo.rst``
    """

    vnicInfo: _rt.Field[list[vim.host.VirtualNic], Iterable[vim.host.VirtualNic]] = _rt.EMPTY
    """List of ``vim.host.VirtualNic``, optional. Since vSAN 7.0U3."""
    pnicTSOInfo: _rt.Field[list[vim.host.PnicTSOInfo], Iterable[vim.host.PnicTSOInfo]] = _rt.EMPTY
    """List of ``vim.host.PnicTSOInfo``, optional. Since vSAN 7.0U3."""
    LACPInfo: _rt.Field[list[vim.host.LACPInfo], Iterable[vim.host.LACPInfo]] = _rt.EMPTY
    """List of ``vim.host.LACPInfo``, optional. Since vSAN 7.0U3."""
