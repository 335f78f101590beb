# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanIoInsightInstanceQuerySpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanIoInsightInstanceQuerySpec",
    wire_name="VsanIoInsightInstanceQuerySpec",
    since="vsan.version.version14",
    rank=12,
    properties=lambda: (
        _rt.Property("state", "string", optional=True, since="vsan.version.version14", rank=12),
        _rt.Property(
            "entityRefId", "string", optional=True, since="vsan.version.version14", rank=12
        ),
    ),
)
class VsanIoInsightInstanceQuerySpec(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanIoInsightInstanceQuerySpec``.

    Fields:
        - ``state``: ``string``, optional.
        - ``entityRefId``: ``string``, optional.

    Since:
        vsan API 7.2 (``vsan.version.version14``)

    Source:
        ``vim/cluster/VsanIoInsightInstanceQuerySpec.rst``
    """

    state: str | None = None
    """``string``, optional. Since vsan API 7.2."""
    entityRefId: str | None = None
    """``string``, optional. Since vsan API 7.2."""
