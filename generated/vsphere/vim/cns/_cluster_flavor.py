# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.ClusterFlavor``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.cns.ClusterFlavor", wire_name="CnsClusterFlavor", since="vsan.version.version12", rank=10
)
class ClusterFlavor(_rt.VimEnum):
    """The enum ``vim.cns.ClusterFlavor``, on the wire ``CnsClusterFlavor``.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/cns/ClusterFlavor.rst``
    """

    VANILLA = "VANILLA"
    """The value ``VANILLA``."""
    WORKLOAD = "WORKLOAD"
    """The value ``WORKLOAD``."""
    GUEST_CLUSTER = "GUEST_CLUSTER"
    """The value ``GUEST_CLUSTER``."""
    ClusterFlavor_Unknown = "ClusterFlavor_Unknown"
    """The value ``ClusterFlavor_Unknown``."""
