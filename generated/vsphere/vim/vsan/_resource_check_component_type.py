# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.ResourceCheckComponentType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.ResourceCheckComponentType",
    wire_name="VsanResourceCheckComponentType",
    since="vsan.version.version17",
    rank=15,
)
class ResourceCheckComponentType(_rt.VimEnum):
    """The enum ``vim.vsan.ResourceCheckComponentType``, on the wire ``VsanResourceCheckComponentType``.

    Since:
        vsan API 7.3 (``vsan.version.version17``)

    Source:
        ``vim/vsan/ResourceCheckComponentType.rst``
    """

    vSAN = "vSAN"
    """The value ``vSAN``."""
    DataPersistence = "DataPersistence"
    """The value ``DataPersistence``."""
    ResourceCheckComponentType_Unknown = "ResourceCheckComponentType_Unknown"
    """The value ``ResourceCheckComponentType_Unknown``."""
