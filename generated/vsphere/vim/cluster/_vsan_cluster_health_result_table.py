# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterHealthResultTable``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.VsanClusterHealthResultTable",
    wire_name="VsanClusterHealthResultTable",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "columns",
            "vim.cluster.VsanClusterHealthResultColumnInfo",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "rows",
            "vim.cluster.VsanClusterHealthResultRow",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanClusterHealthResultTable(vim.cluster.VsanClusterHealthResultBase):
    """The data object ``vim.cluster.VsanClusterHealthResultTable``.

    Fields:
        - ``columns``: List of ``vim.cluster.VsanClusterHealthResultColumnInfo``, optional.
        - ``rows``: List of ``vim.cluster.VsanClusterHealthResultRow``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterHealthResultTable.rst``
    """

    columns: _rt.Field[
        list[vim.cluster.VsanClusterHealthResultColumnInfo],
        Iterable[vim.cluster.VsanClusterHealthResultColumnInfo],
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanClusterHealthResultColumnInfo``, optional. Since vSphere API
    5.5.
    """
    rows: _rt.Field[
        list[vim.cluster.VsanClusterHealthResultRow],
        Iterable[vim.cluster.VsanClusterHealthResultRow],
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanClusterHealthResultRow``, optional. Since vSphere API 5.5."""
