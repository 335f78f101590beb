# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.IODiagnosticsTargetStats``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.IODiagnosticsTargetStats",
    wire_name="VsanIODiagnosticsTargetStats",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property(
            "target", "vim.vsan.IODiagnosticsTarget", since="vsan.version.version18", rank=16
        ),
        _rt.Property(
            "objectsIODiagnosticsStats",
            "vim.vsan.IODiagnosticsStats",
            array=True,
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
    ),
)
class IODiagnosticsTargetStats(vmodl.DynamicData):
    """The data object ``vim.vsan.IODiagnosticsTargetStats``, on the wire ``VsanIODiagnosticsTargetStats``.

    Fields:
        - ``target``: ``vim.vsan.IODiagnosticsTarget``, required.
        - ``objectsIODiagnosticsStats``: List of ``vim.vsan.IODiagnosticsStats``, optional.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/IODiagnosticsTargetStats.rst``
    """

    target: vim.vsan.IODiagnosticsTarget = _rt.UNSET
    """``vim.vsan.IODiagnosticsTarget``, required. Since vSAN 7.0U3."""
    objectsIODiagnosticsStats: _rt.Field[
        list[vim.vsan.IODiagnosticsStats], Iterable[vim.vsan.IODiagnosticsStats]
    ] = _rt.EMPTY
    """List of ``vim.vsan.IODiagnosticsStats``, optional. Since vSAN 7.0U3."""
