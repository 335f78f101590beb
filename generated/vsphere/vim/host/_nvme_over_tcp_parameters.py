# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NvmeOverTcpParameters``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.NvmeOverTcpParameters",
    wire_name="HostNvmeOverTcpParameters",
    since="vim.version.v7_0_3_0",
    rank=24,
    properties=lambda: (
        _rt.Property("address", "string", since="vim.version.v7_0_3_0", rank=24),
        _rt.Property("portNumber", "int", optional=True, since="vim.version.v7_0_3_0", rank=24),
        _rt.Property(
            "digestVerification", "string", optional=True, since="vim.version.v7_0_3_0", rank=24
        ),
    ),
)
class NvmeOverTcpParameters(vim.host.NvmeTransportParameters):
    """The data object ``vim.host.NvmeOverTcpParameters``, on the wire ``HostNvmeOverTcpParameters``.

    Fields:
        - ``address``: ``string``, required.
        - ``portNumber``: ``int``, optional.
        - ``digestVerification``: ``string``, optional.

    Since:
        vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

    Source:
        ``vim/host/NvmeOverTcpParameters.rst``
    """

    address: str = ""
    """``string``, required. Since vSphere API 7.0.3.0."""
    portNumber: int | None = None
    """``int``, optional. Since vSphere API 7.0.3.0."""
    digestVerification: str | None = None
    """``string``, optional. Since vSphere API 7.0.3.0."""
