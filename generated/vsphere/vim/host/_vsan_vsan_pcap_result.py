# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanVsanPcapResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanVsanPcapResult",
    wire_name="VsanVsanPcapResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("calltime", "float", since="vim.version.version9", rank=9),
        _rt.Property("vmknic", "string", since="vim.version.version9", rank=9),
        _rt.Property("tcpdumpFilter", "string", since="vim.version.version9", rank=9),
        _rt.Property("snaplen", "int", since="vim.version.version9", rank=9),
        _rt.Property(
            "pkts", "string", array=True, optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property("pcap", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property("hostname", "string", optional=True, since="vim.version.version9", rank=9),
    ),
)
class VsanVsanPcapResult(vmodl.DynamicData):
    """The data object ``vim.host.VsanVsanPcapResult``.

    Fields:
        - ``calltime``: ``float``, required.
        - ``vmknic``: ``string``, required.
        - ``tcpdumpFilter``: ``string``, required.
        - ``snaplen``: ``int``, required.
        - ``pkts``: List of ``string``, optional.
        - ``pcap``: ``string``, optional.
        - ``error``: ``vmodl.LocalizedMethodFault``, optional.
        - ``hostname``: ``string``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanVsanPcapResult.rst``
    """

    calltime: float = 0.0
    """``float``, required. Since vSphere API 5.5."""
    vmknic: str = ""
    """``string``, required. Since vSphere API 5.5."""
    tcpdumpFilter: str = ""
    """``string``, required. Since vSphere API 5.5."""
    snaplen: int = 0
    """``int``, required. Since vSphere API 5.5."""
    pkts: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    pcap: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    error: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 5.5."""
    hostname: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
