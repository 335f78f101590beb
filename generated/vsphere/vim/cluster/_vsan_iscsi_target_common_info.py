# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanIscsiTargetCommonInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.VsanIscsiTargetCommonInfo",
    wire_name="VsanIscsiTargetCommonInfo",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "authSpec",
            "vim.cluster.VsanIscsiTargetAuthSpec",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property("port", "int", optional=True, since="vim.version.version11", rank=11),
        _rt.Property(
            "networkInterface", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "affinityLocation", "string", optional=True, since="vsan.version.version15", rank=13
        ),
    ),
)
class VsanIscsiTargetCommonInfo(vim.cluster.VsanIscsiTargetBasicInfo):
    """The data object ``vim.cluster.VsanIscsiTargetCommonInfo``.

    Fields:
        - ``authSpec``: ``vim.cluster.VsanIscsiTargetAuthSpec``, optional.
        - ``port``: ``int``, optional.
        - ``networkInterface``: ``string``, optional.
        - ``affinityLocation``: ``string``, optional. Since vSAN 7.0U1.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/VsanIscsiTargetCommonInfo.rst``
    """

    authSpec: vim.cluster.VsanIscsiTargetAuthSpec | None = None
    """``vim.cluster.VsanIscsiTargetAuthSpec``, optional. Since vSphere API 6.5."""
    port: int | None = None
    """``int``, optional. Since vSphere API 6.5."""
    networkInterface: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    affinityLocation: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
