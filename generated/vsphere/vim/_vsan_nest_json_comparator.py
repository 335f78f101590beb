# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VsanNestJsonComparator``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim


@_rt.data(
    "vim.VsanNestJsonComparator",
    wire_name="VsanNestJsonComparator",
    since="vsan.version.version7",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "nestedComparators",
            "vim.VsanJsonComparator",
            array=True,
            optional=True,
            since="vsan.version.version7",
            rank=5,
        ),
        _rt.Property("conjoiner", "string", optional=True, since="vsan.version.version7", rank=5),
    ),
)
class VsanNestJsonComparator(vim.VsanComparator):
    """The data object ``vim.VsanNestJsonComparator``.

    Fields:
        - ``nestedComparators``: List of ``vim.VsanJsonComparator``, optional.
        - ``conjoiner``: ``string``, optional.

    Since:
        vsan API 6.7 (``vsan.version.version7``)

    Source:
        ``vim/VsanNestJsonComparator.rst``
    """

    nestedComparators: _rt.Field[list[vim.VsanJsonComparator], Iterable[vim.VsanJsonComparator]] = (
        _rt.EMPTY
    )
    """List of ``vim.VsanJsonComparator``, optional. Since vsan API 6.7."""
    conjoiner: str | None = None
    """``string``, optional. Since vsan API 6.7."""
