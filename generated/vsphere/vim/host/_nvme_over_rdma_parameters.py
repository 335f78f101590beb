# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NvmeOverRdmaParameters``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.NvmeOverRdmaParameters",
    wire_name="HostNvmeOverRdmaParameters",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property("address", "string", since="vim.version.v7_0", rank=18),
        _rt.Property("addressFamily", "string", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property("portNumber", "int", optional=True, since="vim.version.v7_0", rank=18),
    ),
)
class NvmeOverRdmaParameters(vim.host.NvmeTransportParameters):
    """The data object ``vim.host.NvmeOverRdmaParameters``, on the wire ``HostNvmeOverRdmaParameters``.

    Fields:
        - ``address``: ``string``, required.
        - ``addressFamily``: ``string``, optional.
        - ``portNumber``: ``int``, optional.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/host/NvmeOverRdmaParameters.rst``
    """

    address: str = ""
    """``string``, required. Since vSphere API 7.0.0.0."""
    addressFamily: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    portNumber: int | None = None
    """``int``, optional. Since vSphere API 7.0.0.0."""
