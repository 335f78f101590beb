# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanNetworkConfigPortgroupWithNoRedundancyIssue``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.VsanNetworkConfigPortgroupWithNoRedundancyIssue",
    wire_name="VsanNetworkConfigPortgroupWithNoRedundancyIssue",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vsan.version.version3", rank=1),
        _rt.Property(
            "portgroupName", "string", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "vds",
            "vim.DistributedVirtualSwitch",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property("pg", "vim.Network", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("numPnics", "long", since="vsan.version.version3", rank=1),
    ),
)
class VsanNetworkConfigPortgroupWithNoRedundancyIssue(vim.vsan.VsanNetworkConfigBaseIssue):
    """The data object ``vim.vsan.VsanNetworkConfigPortgroupWithNoRedundancyIssue``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``portgroupName``: ``string``, optional.
        - ``vds``: ``vim.DistributedVirtualSwitch``, optional.
        - ``pg``: ``vim.Network``, optional.
        - ``numPnics``: ``long``, required.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanNetworkConfigPortgroupWithNoRedundancyIssue.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vsan API 6.6."""
    portgroupName: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    vds: vim.DistributedVirtualSwitch | None = None
    """``vim.DistributedVirtualSwitch``, optional. Since vsan API 6.6."""
    pg: vim.Network | None = None
    """``vim.Network``, optional. Since vsan API 6.6."""
    numPnics: int = 0
    """``long``, required. Since vsan API 6.6."""
