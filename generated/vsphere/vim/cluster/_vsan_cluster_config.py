# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterConfig",
    wire_name="VsanClusterConfig",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("config", "vim.vsan.cluster.ConfigInfo", since="vim.version.version9", rank=9),
        _rt.Property("name", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "hosts", "string", array=True, optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "toBeDeleted", "boolean", optional=True, since="vsan.version.version3", rank=1
        ),
    ),
)
class VsanClusterConfig(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterConfig``.

    Fields:
        - ``config``: ``vim.vsan.cluster.ConfigInfo``, required.
        - ``name``: ``string``, required.
        - ``hosts``: List of ``string``, optional.
        - ``toBeDeleted``: ``boolean``, optional. Since vsan API 6.6.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterConfig.rst``
    """

    config: vim.vsan.cluster.ConfigInfo = _rt.UNSET
    """``vim.vsan.cluster.ConfigInfo``, required. Since vSphere API 5.5."""
    name: str = ""
    """``string``, required. Since vSphere API 5.5."""
    hosts: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    toBeDeleted: bool | None = None
    """``boolean``, optional. Since vsan API 6.6."""
