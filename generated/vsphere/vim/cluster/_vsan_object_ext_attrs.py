# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanObjectExtAttrs``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanObjectExtAttrs",
    wire_name="VsanClusterObjectExtAttrs",
    since="vsan.version.version7",
    rank=5,
    properties=lambda: (
        _rt.Property("uuid", "string", since="vsan.version.version7", rank=5),
        _rt.Property("objectType", "string", optional=True, since="vsan.version.version7", rank=5),
        _rt.Property("objectPath", "string", optional=True, since="vsan.version.version7", rank=5),
        _rt.Property("groupUuid", "string", optional=True, since="vsan.version.version7", rank=5),
        _rt.Property(
            "directoryName", "string", optional=True, since="vsan.version.version7", rank=5
        ),
    ),
)
class VsanObjectExtAttrs(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanObjectExtAttrs``, on the wire ``VsanClusterObjectExtAttrs``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``objectType``: ``string``, optional.
        - ``objectPath``: ``string``, optional.
        - ``groupUuid``: ``string``, optional.
        - ``directoryName``: ``string``, optional.

    Since:
        vsan API 6.7 (``vsan.version.version7``)

    Source:
        ``vim/cluster/VsanObjectExtAttrs.rst``
    """

    uuid: str = ""
    """``string``, required. Since vsan API 6.7."""
    objectType: str | None = None
    """``string``, optional. Since vsan API 6.7."""
    objectPath: str | None = None
    """``string``, optional. Since vsan API 6.7."""
    groupUuid: str | None = None
    """``string``, optional. Since vsan API 6.7."""
    directoryName: str | None = None
    """``string``, optional. Since vsan API 6.7."""
