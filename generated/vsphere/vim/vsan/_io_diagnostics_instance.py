# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.IODiagnosticsInstance``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.IODiagnosticsInstance",
    wire_name="VsanIODiagnosticsInstance",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("name", "string", since="vsan.version.version18", rank=16),
        _rt.Property("state", "string", since="vsan.version.version18", rank=16),
        _rt.Property(
            "events",
            "vim.vsan.IODiagnosticsInstanceEvent",
            array=True,
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
        _rt.Property(
            "targets",
            "vim.vsan.IODiagnosticsTarget",
            array=True,
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
        _rt.Property("startTime", "dateTime", since="vsan.version.version18", rank=16),
        _rt.Property("endTime", "dateTime", since="vsan.version.version18", rank=16),
        _rt.Property(
            "recurrenceName", "string", optional=True, since="vsan.version.version23", rank=21
        ),
    ),
)
class IODiagnosticsInstance(vmodl.DynamicData):
    """The data object ``vim.vsan.IODiagnosticsInstance``, on the wire ``VsanIODiagnosticsInstance``.

    Fields:
        - ``name``: ``string``, required.
        - ``state``: ``string``, required.
        - ``events``: List of ``vim.vsan.IODiagnosticsInstanceEvent``, optional.
        - ``targets``: List of ``vim.vsan.IODiagnosticsTarget``, optional.
        - ``startTime``: ``dateTime``, required.
        - ``endTime``: ``dateTime``, required.
        - ``recurrenceName``: ``string``, optional. Since vsan API 8.0.0.4.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/IODiagnosticsInstance.rst``
    """

    name: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    state: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    events: _rt.Field[
        list[vim.vsan.IODiagnosticsInstanceEvent], Iterable[vim.vsan.IODiagnosticsInstanceEvent]
    ] = _rt.EMPTY
    """List of ``vim.vsan.IODiagnosticsInstanceEvent``, optional. Since vSAN 7.0U3."""
    targets: _rt.Field[
        list[vim.vsan.IODiagnosticsTarget], Iterable[vim.vsan.IODiagnosticsTarget]
    ] = _rt.EMPTY
    """List of ``vim.vsan.IODiagnosticsTarget``, optional. Since vSAN 7.0U3."""
    startTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vSAN 7.0U3."""
    endTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vSAN 7.0U3."""
    recurrenceName: str | None = None
    """``string``, optional. Since vsan API 8.0.0.4."""
