# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NvmeTransportParameters``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.NvmeTransportParameters",
    wire_name="HostNvmeTransportParameters",
    since="vim.version.v7_0",
    rank=18,
)
class NvmeTransportParameters(vmodl.DynamicData):
    """The data object ``vim.host.NvmeTransportParameters``, on the wire ``HostNvmeTransportParameters``.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/host/NvmeTransportParameters.rst``
    """

    @_rt.enum(
        "vim.host.NvmeTransportParameters.NvmeAddressFamily",
        wire_name="HostNvmeTransportParametersNvmeAddressFamily",
        since="vim.version.v7_0",
        rank=18,
    )
    class NvmeAddressFamily(_rt.VimEnum):
        """The enum ``vim.host.NvmeTransportParameters.NvmeAddressFamily``, on the wire ``HostNvmeTransportParametersNvmeAddressFamily``.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/host/NvmeTransportParameters/NvmeAddressFamily.rst``
        """

        ipv4 = "ipv4"
        """The value ``ipv4``."""
        ipv6 = "ipv6"
        """The value ``ipv6``."""
        infiniBand = "infiniBand"
        """The value ``infiniBand``."""
        fc = "fc"
        """The value ``fc``."""
        loopback = "loopback"
        """The value ``loopback``."""
        unknown = "unknown"
        """The value ``unknown``."""
