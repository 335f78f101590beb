# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.PowerOnVmOption``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.cluster.PowerOnVmOption",
    wire_name="ClusterPowerOnVmOption",
    since="vim.version.version6",
    rank=6,
)
class PowerOnVmOption(_rt.VimEnum):
    """The enum ``vim.cluster.PowerOnVmOption``, on the wire ``ClusterPowerOnVmOption``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/cluster/PowerOnVmOption.rst``
    """

    OverrideAutomationLevel = "OverrideAutomationLevel"
    """The value ``OverrideAutomationLevel``."""
    ReserveResources = "ReserveResources"
    """The value ``ReserveResources``."""
