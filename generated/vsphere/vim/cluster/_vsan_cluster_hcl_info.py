# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterHclInfo``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterHclInfo",
    wire_name="VsanClusterHclInfo",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "hclDbLastUpdate", "dateTime", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "hclDbAgeHealth", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "hostResults",
            "vim.host.VsanHostHclInfo",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "updateItems",
            "vim.vsan.VsanUpdateItem",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "hclDbAbsent", "boolean", optional=True, since="vsan.version.version20", rank=18
        ),
    ),
)
class VsanClusterHclInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterHclInfo``.

    Fields:
        - ``hclDbLastUpdate``: ``dateTime``, optional.
        - ``hclDbAgeHealth``: ``string``, optional.
        - ``hostResults``: List of ``vim.host.VsanHostHclInfo``, optional.
        - ``updateItems``: List of ``vim.vsan.VsanUpdateItem``, optional. Since vsan API 6.6.
        - ``hclDbAbsent``: ``boolean``, optional. Since vsan API 8.0.0.1.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterHclInfo.rst``
    """

    hclDbLastUpdate: datetime.datetime | None = None
    """``dateTime``, optional. Since vSphere API 5.5."""
    hclDbAgeHealth: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    hostResults: _rt.Field[list[vim.host.VsanHostHclInfo], Iterable[vim.host.VsanHostHclInfo]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.VsanHostHclInfo``, optional. Since vSphere API 5.5."""
    updateItems: _rt.Field[list[vim.vsan.VsanUpdateItem], Iterable[vim.vsan.VsanUpdateItem]] = (
        _rt.EMPTY
    )
    """List of ``vim.vsan.VsanUpdateItem``, optional. Since vsan API 6.6."""
    hclDbAbsent: bool | None = None
    """``boolean``, optional. Since vsan API 8.0.0.1."""
