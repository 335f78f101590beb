# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.ClusterConfigPrecheckItem``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.ClusterConfigPrecheckItem",
    wire_name="VsanClusterConfigPrecheckItem",
    since="vsan.version.version20",
    rank=18,
    properties=lambda: (
        _rt.Property("status", "string", since="vsan.version.version20", rank=18),
        _rt.Property(
            "description",
            "vmodl.LocalizableMessage",
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
    ),
)
class ClusterConfigPrecheckItem(vim.ClusterComputeResource.ValidationResultBase):
    """The data object ``vim.vsan.ClusterConfigPrecheckItem``, on the wire ``VsanClusterConfigPrecheckItem``.

    Fields:
        - ``status``: ``string``, required.
        - ``description``: ``vmodl.LocalizableMessage``, optional.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/vsan/ClusterConfigPrecheckItem.rst``
    """

    status: str = ""
    """``string``, required. Since vsan API 8.0.0.1."""
    description: vmodl.LocalizableMessage | None = None
    """``vmodl.LocalizableMessage``, optional. Since vsan API 8.0.0.1."""
