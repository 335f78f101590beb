# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanHealthThresholdTarget``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.VsanHealthThresholdTarget",
    wire_name="VsanHealthThresholdTarget",
    since="vsan.version.version16",
    rank=14,
)
class VsanHealthThresholdTarget(_rt.VimEnum):
    """The enum ``vim.vsan.VsanHealthThresholdTarget``.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/vsan/VsanHealthThresholdTarget.rst``
    """

    diskspace_vsan_datastore = "diskspace_vsan_datastore"
    """The value ``diskspace_vsan_datastore``."""
    diskspace_vsan_direct = "diskspace_vsan_direct"
    """The value ``diskspace_vsan_direct``."""
    diskspace_vsan_pmem = "diskspace_vsan_pmem"
    """The value ``diskspace_vsan_pmem``."""
    VsanHealthThresholdTarget_Unknown = "VsanHealthThresholdTarget_Unknown"
    """The value ``VsanHealthThresholdTarget_Unknown``."""
