# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.PerformanceDescription``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.PerformanceDescription",
    wire_name="PerformanceDescription",
    properties=lambda: (
        _rt.Property("counterType", "vim.ElementDescription", array=True),
        _rt.Property("statsType", "vim.ElementDescription", array=True),
    ),
)
class PerformanceDescription(vmodl.DynamicData):
    """The data object ``vim.PerformanceDescription``.

    Fields:
        - ``counterType``: List of ``vim.ElementDescription``, required.
        - ``statsType``: List of ``vim.ElementDescription``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/PerformanceDescription.rst``
    """

    counterType: _rt.Field[list[vim.ElementDescription], Iterable[vim.ElementDescription]] = (
        _rt.EMPTY
    )
    """List of ``vim.ElementDescription``, required. Since 1.0."""
    statsType: _rt.Field[list[vim.ElementDescription], Iterable[vim.ElementDescription]] = _rt.EMPTY
    """List of ``vim.ElementDescription``, required. Since 1.0."""
