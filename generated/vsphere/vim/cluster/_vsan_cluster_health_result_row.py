# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterHealthResultRow``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterHealthResultRow",
    wire_name="VsanClusterHealthResultRow",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("values", "string", array=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "nestedRows",
            "vim.cluster.VsanClusterHealthResultRow",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "actions",
            "vim.cluster.VsanHealthDataDrivenAction",
            array=True,
            optional=True,
            since="vsan.version.version23",
            rank=21,
        ),
    ),
)
class VsanClusterHealthResultRow(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterHealthResultRow``.

    Fields:
        - ``values``: List of ``string``, required.
        - ``nestedRows``: List of ``vim.cluster.VsanClusterHealthResultRow``, optional.
        - ``actions``: List of ``vim.cluster.VsanHealthDataDrivenAction``, optional. Since vsan API
          8.0.0.4.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterHealthResultRow.rst``
    """

    values: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 5.5."""
    nestedRows: _rt.Field[
        list[vim.cluster.VsanClusterHealthResultRow],
        Iterable[vim.cluster.VsanClusterHealthResultRow],
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanClusterHealthResultRow``, optional. Since vSphere API 5.5."""
    actions: _rt.Field[
        list[vim.cluster.VsanHealthDataDrivenAction],
        Iterable[vim.cluster.VsanHealthDataDrivenAction],
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanHealthDataDrivenAction``, optional. Since vsan API 8.0.0.4."""
