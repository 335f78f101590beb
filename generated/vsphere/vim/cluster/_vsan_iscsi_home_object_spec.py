# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanIscsiHomeObjectSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanIscsiHomeObjectSpec",
    wire_name="VsanIscsiHomeObjectSpec",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "storagePolicy",
            "vim.vm.ProfileSpec",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "defaultConfig",
            "vim.cluster.VsanIscsiTargetServiceDefaultConfigSpec",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class VsanIscsiHomeObjectSpec(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanIscsiHomeObjectSpec``.

    Fields:
        - ``storagePolicy``: ``vim.vm.ProfileSpec``, optional.
        - ``defaultConfig``: ``vim.cluster.VsanIscsiTargetServiceDefaultConfigSpec``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/VsanIscsiHomeObjectSpec.rst``
    """

    storagePolicy: vim.vm.ProfileSpec | None = None
    """``vim.vm.ProfileSpec``, optional. Since vSphere API 6.5."""
    defaultConfig: vim.cluster.VsanIscsiTargetServiceDefaultConfigSpec | None = None
    """``vim.cluster.VsanIscsiTargetServiceDefaultConfigSpec``, optional. Since vSphere API 6.5."""
