# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterAdvCfgSyncResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterAdvCfgSyncResult",
    wire_name="VsanClusterAdvCfgSyncResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("inSync", "boolean", since="vim.version.version9", rank=9),
        _rt.Property("name", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "hostValues",
            "vim.cluster.VsanClusterAdvCfgSyncHostResult",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanClusterAdvCfgSyncResult(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterAdvCfgSyncResult``.

    Fields:
        - ``inSync``: ``boolean``, required.
        - ``name``: ``string``, required.
        - ``hostValues``: List of ``vim.cluster.VsanClusterAdvCfgSyncHostResult``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterAdvCfgSyncResult.rst``
    """

    inSync: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
    name: str = ""
    """``string``, required. Since vSphere API 5.5."""
    hostValues: _rt.Field[
        list[vim.cluster.VsanClusterAdvCfgSyncHostResult],
        Iterable[vim.cluster.VsanClusterAdvCfgSyncHostResult],
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanClusterAdvCfgSyncHostResult``, optional. Since vSphere API 5.5."""
