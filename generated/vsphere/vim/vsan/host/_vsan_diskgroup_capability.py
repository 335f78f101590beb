# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.VsanDiskgroupCapability``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum(
    "vim.vsan.host.VsanDiskgroupCapability",
    wire_name="VsanDiskgroupCapability",
    since="vsan.version.version19",
    rank=17,
)
class VsanDiskgroupCapability(_rt.VimEnum):
    """The enum ``vim.vsan.host.VsanDiskgroupCapability``.

    Since:
        vsan API 7.4 (``vsan.version.version19``)

    Source:
        ``vim/vsan/host/VsanDiskgroupCapability.rst``
    """

    supportLargerThan16TB = "supportLargerThan16TB"
    """The value ``supportLargerThan16TB``."""
    VsanDiskgroupCapability_Unknown = "VsanDiskgroupCapability_Unknown"
    """The value ``VsanDiskgroupCapability_Unknown``."""
