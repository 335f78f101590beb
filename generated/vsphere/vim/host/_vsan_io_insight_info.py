# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanIoInsightInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanIoInsightInfo",
    wire_name="VsanIoInsightInfo",
    since="vsan.version.version14",
    rank=12,
    properties=lambda: (
        _rt.Property("state", "string", optional=True, since="vsan.version.version14", rank=12),
        _rt.Property(
            "monitoredVMs",
            "vim.VirtualMachine",
            array=True,
            optional=True,
            since="vsan.version.version14",
            rank=12,
        ),
    ),
)
class VsanIoInsightInfo(vmodl.DynamicData):
    """The data object ``vim.host.VsanIoInsightInfo``.

    Fields:
        - ``state``: ``string``, optional.
        - ``monitoredVMs``: List of ``vim.VirtualMachine``, optional.

    Since:
        vsan API 7.2 (``vsan.version.version14``)

    Source:
        ``vim/host/VsanIoInsightInfo.rst``
    """

    state: str | None = None
    """``string``, optional. Since vsan API 7.2."""
    monitoredVMs: _rt.Field[list[vim.VirtualMachine], Iterable[vim.VirtualMachine]] = _rt.EMPTY
    """List of ``vim.VirtualMachine``, optional. Since vsan API 7.2."""
