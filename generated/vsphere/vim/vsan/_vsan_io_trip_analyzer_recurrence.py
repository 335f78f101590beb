# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanIOTripAnalyzerRecurrence``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanIOTripAnalyzerRecurrence",
    wire_name="VsanIOTripAnalyzerRecurrence",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property("name", "string", optional=True, since="vsan.version.version21", rank=19),
        _rt.Property(
            "targets",
            "vim.vsan.IODiagnosticsTarget",
            array=True,
            since="vsan.version.version21",
            rank=19,
        ),
        _rt.Property("startTime", "dateTime", since="vsan.version.version21", rank=19),
        _rt.Property("endTime", "dateTime", optional=True, since="vsan.version.version21", rank=19),
        _rt.Property("duration", "long", since="vsan.version.version21", rank=19),
        _rt.Property("interval", "long", since="vsan.version.version21", rank=19),
        _rt.Property("status", "string", since="vsan.version.version21", rank=19),
    ),
)
class VsanIOTripAnalyzerRecurrence(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanIOTripAnalyzerRecurrence``.

    Fields:
        - ``name``: ``string``, optional.
        - ``targets``: List of ``vim.vsan.IODiagnosticsTarget``, required.
        - ``startTime``: ``dateTime``, required.
        - ``endTime``: ``dateTime``, optional.
        - ``duration``: ``long``, required.
        - ``interval``: ``long``, required.
        - ``status``: ``string``, required.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/VsanIOTripAnalyzerRecurrence.rst``
    """

    name: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
    targets: _rt.Field[
        list[vim.vsan.IODiagnosticsTarget], Iterable[vim.vsan.IODiagnosticsTarget]
    ] = _rt.EMPTY
    """List of ``vim.vsan.IODiagnosticsTarget``, required. Since vsan API 8.0.0.2."""
    startTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vsan API 8.0.0.2."""
    endTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vsan API 8.0.0.2."""
    duration: int = 0
    """``long``, required. Since vsan API 8.0.0.2."""
    interval: int = 0
    """``long``, required. Since vsan API 8.0.0.2."""
    status: str = ""
    """``string``, required. Since vsan API 8.0.0.2."""
