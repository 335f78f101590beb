# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanIscsiTargetServiceDefaultConfigSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanIscsiTargetServiceDefaultConfigSpec",
    wire_name="VsanIscsiTargetServiceDefaultConfigSpec",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "networkInterface", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property("port", "int", optional=True, since="vim.version.version11", rank=11),
        _rt.Property(
            "iscsiTargetAuthSpec",
            "vim.cluster.VsanIscsiTargetAuthSpec",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class VsanIscsiTargetServiceDefaultConfigSpec(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanIscsiTargetServiceDefaultConfigSpec``.

    Fields:
        - ``networkInterface``: ``string``, optional.
        - ``port``: ``int``, optional.
        - ``iscsiTargetAuthSpec``: ``vim.cluster.VsanIscsiTargetAuthSpec``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/VsanIscsiTargetServiceDefaultConfigSpec.rst``
    """

    networkInterface: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    port: int | None = None
    """``int``, optional. Since vSphere API 6.5."""
    iscsiTargetAuthSpec: vim.cluster.VsanIscsiTargetAuthSpec | None = None
    """``vim.cluster.VsanIscsiTargetAuthSpec``, optional. Since vSphere API 6.5."""
