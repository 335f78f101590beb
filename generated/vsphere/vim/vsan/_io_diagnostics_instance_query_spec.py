# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.IODiagnosticsInstanceQuerySpec``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.IODiagnosticsInstanceQuerySpec",
    wire_name="VsanIODiagnosticsInstanceQuerySpec",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property(
            "targets",
            "vim.vsan.IODiagnosticsTarget",
            array=True,
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
        _rt.Property("startTime", "dateTime", since="vsan.version.version18", rank=16),
        _rt.Property("endTime", "dateTime", optional=True, since="vsan.version.version18", rank=16),
    ),
)
class IODiagnosticsInstanceQuerySpec(vmodl.DynamicData):
    """The data object ``vim.vsan.IODiagnosticsInstanceQuerySpec``, on the wire ``VsanIODiagnosticsInstanceQuerySpec``.

    Fields:
        - ``targets``: List of ``vim.vsan.IODiagnosticsTarget``, optional.
        - ``startTime``: ``dateTime``, required.
        - ``endTime``: ``dateTime``, optional.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/IODiagnosticsInstanceQuerySpec.rst``
    """

    targets: _rt.Field[
        list[vim.vsan.IODiagnosticsTarget], Iterable[vim.vsan.IODiagnosticsTarget]
    ] = _rt.EMPTY
    """List of ``vim.vsan.IODiagnosticsTarget``, optional. Since vSAN 7.0U3."""
    startTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vSAN 7.0U3."""
    endTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vSAN 7.0U3."""
