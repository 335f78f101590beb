# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.IODiagnosticsInstanceEvent``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.IODiagnosticsInstanceEvent",
    wire_name="VsanIODiagnosticsInstanceEvent",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("eventType", "string", since="vsan.version.version18", rank=16),
        _rt.Property("eventTime", "dateTime", since="vsan.version.version18", rank=16),
        _rt.Property(
            "eventTargets",
            "vim.vsan.IODiagnosticsTarget",
            array=True,
            optional=True,
            since="vsan.version.version23",
            rank=21,
        ),
    ),
)
class IODiagnosticsInstanceEvent(vmodl.DynamicData):
    """The data object ``vim.vsan.IODiagnosticsInstanceEvent``, on the wire ``VsanIODiagnosticsInstanceEvent``.

    Fields:
        - ``eventType``: ``string``, required.
        - ``eventTime``: ``dateTime``, required.
        - ``eventTargets``: List of ``vim.vsan.IODiagnosticsTarget``, optional. Since vsan API
          8.0.0.4.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/IODiagnosticsInstanceEvent.rst``
    """

    eventType: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    eventTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vSAN 7.0U3."""
    eventTargets: _rt.Field[
        list[vim.vsan.IODiagnosticsTarget], Iterable[vim.vsan.IODiagnosticsTarget]
    ] = _rt.EMPTY
    """List of ``vim.vsan.IODiagnosticsTarget``, optional. Since vsan API 8.0.0.4."""
