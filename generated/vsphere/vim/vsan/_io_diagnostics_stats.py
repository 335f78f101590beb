# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.IODiagnosticsStats``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.IODiagnosticsStats",
    wire_name="VsanIODiagnosticsStats",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property(
            "objectsIOStats",
            "vim.vsan.ObjectIOStats",
            array=True,
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
        _rt.Property("startTime", "dateTime", since="vsan.version.version18", rank=16),
        _rt.Property("endTime", "dateTime", since="vsan.version.version18", rank=16),
    ),
)
class IODiagnosticsStats(vmodl.DynamicData):
    """The data object ``vim.vsan.IODiagnosticsStats``, on the wire ``VsanIODiagnosticsStats``.

    Fields:
        - ``objectsIOStats``: List of ``vim.vsan.ObjectIOStats``, optional.
        - ``startTime``: ``dateTime``, required.
        - ``endTime``: ``dateTime``, required.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/IODiagnosticsStats.rst``
    """

    objectsIOStats: _rt.Field[list[vim.vsan.ObjectIOStats], Iterable[vim.vsan.ObjectIOStats]] = (
        _rt.EMPTY
    )
    """List of ``vim.vsan.ObjectIOStats``, optional. Since vSAN 7.0U3."""
    startTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vSAN 7.0U3."""
    endTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vSAN 7.0U3."""
