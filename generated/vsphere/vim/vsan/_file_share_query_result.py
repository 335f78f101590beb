# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileShareQueryResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.FileShareQueryResult",
    wire_name="FileShareQueryResult",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "fileShares",
            "vim.vsan.FileShare",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "nextOffset", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "totalShareCount", "long", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "maxShareCount", "long", optional=True, since="vsan.version.version23", rank=21
        ),
    ),
)
class FileShareQueryResult(vmodl.DynamicData):
    """The data object ``vim.vsan.FileShareQueryResult``.

    Fields:
        - ``fileShares``: List of ``vim.vsan.FileShare``, optional.
        - ``nextOffset``: ``string``, optional.
        - ``totalShareCount``: ``long``, optional.
        - ``maxShareCount``: ``long``, optional. Since vsan API 8.0.0.4.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/FileShareQueryResult.rst``
    """

    fileShares: _rt.Field[list[vim.vsan.FileShare], Iterable[vim.vsan.FileShare]] = _rt.EMPTY
    """List of ``vim.vsan.FileShare``, optional. Since vsan API 7.0."""
    nextOffset: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    totalShareCount: int | None = None
    """``long``, optional. Since vsan API 7.0."""
    maxShareCount: int | None = None
    """``long``, optional. Since vsan API 8.0.0.4."""
