# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VsanJsonFilterRule``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.VsanJsonFilterRule",
    wire_name="VsanJsonFilterRule",
    since="vsan.version.version7",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "filterComparator",
            "vim.VsanComparator",
            optional=True,
            since="vsan.version.version7",
            rank=5,
        ),
        _rt.Property(
            "comparablePath",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version7",
            rank=5,
        ),
        _rt.Property(
            "keysWithStrVal",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version7",
            rank=5,
        ),
        _rt.Property(
            "propertyName", "string", optional=True, since="vsan.version.version7", rank=5
        ),
    ),
)
class VsanJsonFilterRule(vmodl.DynamicData):
    """The data object ``vim.VsanJsonFilterRule``.

    Fields:
        - ``filterComparator``: ``vim.VsanComparator``, optional.
        - ``comparablePath``: List of ``string``, optional.
        - ``keysWithStrVal``: List of ``string``, optional.
        - ``propertyName``: ``string``, optional.

    Since:
        vsan API 6.7 (``vsan.version.version7``)

    Source:
        ``vim/VsanJsonFilterRule.rst``
    """

    filterComparator: vim.VsanComparator | None = None
    """``vim.VsanComparator``, optional. Since vsan API 6.7."""
    comparablePath: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 6.7."""
    keysWithStrVal: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 6.7."""
    propertyName: str | None = None
    """``string``, optional. Since vsan API 6.7."""
