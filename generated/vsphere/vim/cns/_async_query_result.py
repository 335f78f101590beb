# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.AsyncQueryResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cns.AsyncQueryResult",
    wire_name="CnsAsyncQueryResult",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property(
            "queryResult",
            "vim.cns.QueryResult",
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
    ),
)
class AsyncQueryResult(vim.cns.VolumeOperationResult):
    """The data object ``vim.cns.AsyncQueryResult``, on the wire ``CnsAsyncQueryResult``.

    Fields:
        - ``queryResult``: ``vim.cns.QueryResult``, optional.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/cns/AsyncQueryResult.rst``
    """

    queryResult: vim.cns.QueryResult | None = None
    """``vim.cns.QueryResult``, optional. Since vSAN 7.0U3."""
