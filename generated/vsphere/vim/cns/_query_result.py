# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.QueryResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cns.QueryResult",
    wire_name="CnsQueryResult",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "volumes",
            "vim.cns.Volume",
            array=True,
            optional=True,
            since="vsan.version.version11",
            rank=9,
        ),
        _rt.Property("cursor", "vim.cns.Cursor", since="vsan.version.version11", rank=9),
    ),
)
class QueryResult(vmodl.DynamicData):
    """The data object ``vim.cns.QueryResult``, on the wire ``CnsQueryResult``.

    Fields:
        - ``volumes``: List of ``vim.cns.Volume``, optional.
        - ``cursor``: ``vim.cns.Cursor``, required.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/QueryResult.rst``
    """

    volumes: _rt.Field[list[vim.cns.Volume], Iterable[vim.cns.Volume]] = _rt.EMPTY
    """List of ``vim.cns.Volume``, optional. Since vSAN 6.7U3."""
    cursor: vim.cns.Cursor = _rt.UNSET
    """``vim.cns.Cursor``, required. Since vSAN 6.7U3."""
