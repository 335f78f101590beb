# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NvmeTransportType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.host.NvmeTransportType",
    wire_name="HostNvmeTransportType",
    since="vim.version.v7_0",
    rank=18,
)
class NvmeTransportType(_rt.VimEnum):
    """The enum ``vim.host.NvmeTransportType``, on the wire ``HostNvmeTransportType``.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/host/NvmeTransportType.rst``
    """

    pcie = "pcie"
    """The value ``pcie``."""
    fibreChannel = "fibreChannel"
    """The value ``fibreChannel``."""
    rdma = "rdma"
    """The value ``rdma``."""
    tcp = "tcp"
    """The value ``tcp``."""
    loopback = "loopback"
    """The value ``loopback``."""
    unsupported = "unsupported"
    """The value ``unsupported``."""
