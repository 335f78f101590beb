# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.RemoteVsanNetworkTopology``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.RemoteVsanNetworkTopology",
    wire_name="RemoteVsanNetworkTopology",
    since="vsan.version.version21",
    rank=19,
)
class RemoteVsanNetworkTopology(_rt.VimEnum):
    """The enum ``vim.vsan.RemoteVsanNetworkTopology``.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/RemoteVsanNetworkTopology.rst``
    """

    Topology_Unknown = "Topology_Unknown"
    """The value ``Topology_Unknown``."""
    Symmetric = "Symmetric"
    """The value ``Symmetric``."""
    Asymmetric = "Asymmetric"
    """The value ``Asymmetric``."""
