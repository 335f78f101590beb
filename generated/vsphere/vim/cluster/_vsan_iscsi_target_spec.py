# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanIscsiTargetSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.VsanIscsiTargetSpec",
    wire_name="VsanIscsiTargetSpec",
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
        _rt.Property("newAlias", "string", optional=True, since="vim.version.version11", rank=11),
    ),
)
class VsanIscsiTargetSpec(vim.cluster.VsanIscsiTargetCommonInfo):
    """The data object ``vim.cluster.VsanIscsiTargetSpec``.

    Fields:
        - ``storagePolicy``: ``vim.vm.ProfileSpec``, optional.
        - ``newAlias``: ``string``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/VsanIscsiTargetSpec.rst``
    """

    storagePolicy: vim.vm.ProfileSpec | None = None
    """``vim.vm.ProfileSpec``, optional. Since vSphere API 6.5."""
    newAlias: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
