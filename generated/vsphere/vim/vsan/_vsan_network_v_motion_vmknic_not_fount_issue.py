# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanNetworkVMotionVmknicNotFountIssue``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.VsanNetworkVMotionVmknicNotFountIssue",
    wire_name="VsanNetworkVMotionVmknicNotFountIssue",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "hostWithoutVmotionVmknic", "vim.HostSystem", since="vsan.version.version3", rank=1
        ),
    ),
)
class VsanNetworkVMotionVmknicNotFountIssue(vim.vsan.VsanNetworkConfigBaseIssue):
    """The data object ``vim.vsan.VsanNetworkVMotionVmknicNotFountIssue``.

    Fields:
        - ``hostWithoutVmotionVmknic``: ``vim.HostSystem``, required.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanNetworkVMotionVmknicNotFountIssue.rst``
    """

    hostWithoutVmotionVmknic: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vsan API 6.6."""
