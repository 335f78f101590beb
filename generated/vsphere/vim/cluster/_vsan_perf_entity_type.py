# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanPerfEntityType``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanPerfEntityType",
    wire_name="VsanPerfEntityType",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("name", "string", since="vim.version.version9", rank=9),
        _rt.Property("id", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "graphs", "vim.cluster.VsanPerfGraph", array=True, since="vim.version.version9", rank=9
        ),
        _rt.Property("description", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "advancedGraphs",
            "vim.cluster.VsanPerfGraph",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
        _rt.Property(
            "verboseGraphs",
            "vim.cluster.VsanPerfGraph",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
        _rt.Property(
            "hotspotGraphs",
            "vim.cluster.VsanPerfGraph",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class VsanPerfEntityType(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanPerfEntityType``.

    Fields:
        - ``name``: ``string``, required.
        - ``id``: ``string``, required.
        - ``graphs``: List of ``vim.cluster.VsanPerfGraph``, required.
        - ``description``: ``string``, optional.
        - ``advancedGraphs``: List of ``vim.cluster.VsanPerfGraph``, optional. Since vsan API
          8.0.0.2.
        - ``verboseGraphs``: List of ``vim.cluster.VsanPerfGraph``, optional. Since vsan API
          8.0.0.2.
        - ``hotspotGraphs``: List of ``vim.cluster.VsanPerfGraph``, optional. Since vsan API
          9.1.0.0.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanPerfEntityType.rst``
    """

    name: str = ""
    """``string``, required. Since vSphere API 5.5."""
    id: str = ""
    """``string``, required. Since vSphere API 5.5."""
    graphs: _rt.Field[list[vim.cluster.VsanPerfGraph], Iterable[vim.cluster.VsanPerfGraph]] = (
        _rt.EMPTY
    )
    """List of ``vim.cluster.VsanPerfGraph``, required. Since vSphere API 5.5."""
    description: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    advancedGraphs: _rt.Field[
        list[vim.cluster.VsanPerfGraph], Iterable[vim.cluster.VsanPerfGraph]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanPerfGraph``, optional. Since vsan API 8.0.0.2."""
    verboseGraphs: _rt.Field[
        list[vim.cluster.VsanPerfGraph], Iterable[vim.cluster.VsanPerfGraph]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanPerfGraph``, optional. Since vsan API 8.0.0.2."""
    hotspotGraphs: _rt.Field[
        list[vim.cluster.VsanPerfGraph], Iterable[vim.cluster.VsanPerfGraph]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanPerfGraph``, optional. Since vsan API 9.1.0.0."""
