# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanIscsiTargetServiceConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanIscsiTargetServiceConfig",
    wire_name="VsanIscsiTargetServiceConfig",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "defaultConfig",
            "vim.cluster.VsanIscsiTargetServiceDefaultConfigSpec",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property("enabled", "boolean", optional=True, since="vim.version.version11", rank=11),
        _rt.Property(
            "vipConfigs",
            "vim.vsan.VipConfigSpec",
            array=True,
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
    ),
)
class VsanIscsiTargetServiceConfig(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanIscsiTargetServiceConfig``.

    Fields:
        - ``defaultConfig``: ``vim.cluster.VsanIscsiTargetServiceDefaultConfigSpec``, optional.
        - ``enabled``: ``boolean``, optional.
        - ``vipConfigs``: List of ``vim.vsan.VipConfigSpec``, optional. Since vsan API 9.0.0.0.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/VsanIscsiTargetServiceConfig.rst``
    """

    defaultConfig: vim.cluster.VsanIscsiTargetServiceDefaultConfigSpec | None = None
    """``vim.cluster.VsanIscsiTargetServiceDefaultConfigSpec``, optional. Since vSphere API 6.5."""
    enabled: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    vipConfigs: _rt.Field[list[vim.vsan.VipConfigSpec], Iterable[vim.vsan.VipConfigSpec]] = (
        _rt.EMPTY
    )
    """List of ``vim.vsan.VipConfigSpec``, optional. Since vsan API 9.0.0.0."""
