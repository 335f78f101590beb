# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanIOTripAnalyzerConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanIOTripAnalyzerConfig",
    wire_name="VsanIOTripAnalyzerConfig",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property(
            "recurrences",
            "vim.vsan.VsanIOTripAnalyzerRecurrence",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
    ),
)
class VsanIOTripAnalyzerConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanIOTripAnalyzerConfig``.

    Fields:
        - ``recurrences``: List of ``vim.vsan.VsanIOTripAnalyzerRecurrence``, optional.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/VsanIOTripAnalyzerConfig.rst``
    """

    recurrences: _rt.Field[
        list[vim.vsan.VsanIOTripAnalyzerRecurrence], Iterable[vim.vsan.VsanIOTripAnalyzerRecurrence]
    ] = _rt.EMPTY
    """List of ``vim.vsan.VsanIOTripAnalyzerRecurrence``, optional. Since vsan API 8.0.0.2."""
