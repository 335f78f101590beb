# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NvmeOpaqueTransportParameters``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.NvmeOpaqueTransportParameters",
    wire_name="HostNvmeOpaqueTransportParameters",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property("trtype", "string", since="vim.version.v7_0", rank=18),
        _rt.Property("traddr", "string", since="vim.version.v7_0", rank=18),
        _rt.Property("adrfam", "string", since="vim.version.v7_0", rank=18),
        _rt.Property("trsvcid", "string", since="vim.version.v7_0", rank=18),
        _rt.Property("tsas", "base64Binary", since="vim.version.v7_0", rank=18),
    ),
)
class NvmeOpaqueTransportParameters(vim.host.NvmeTransportParameters):
    """The data object ``vim.host.NvmeOpaqueTransportParameters``, on the wire ``HostNvmeOpaqueTransportParameters``.

    Fields:
        - ``trtype``: ``string``, required.
        - ``traddr``: ``string``, required.
        - ``adrfam``: ``string``, required.
        - ``trsvcid``: ``string``, required.
        - ``tsas``: ``base64Binary``, required.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/host/NvmeOpaqueTransportParameters.rst``
    """

    trtype: str = ""
    """``string``, required. Since vSphere API 7.0.0.0."""
    traddr: str = ""
    """``string``, required. Since vSphere API 7.0.0.0."""
    adrfam: str = ""
    """``string``, required. Since vSphere API 7.0.0.0."""
    trsvcid: str = ""
    """``string``, required. Since vSphere API 7.0.0.0."""
    tsas: bytes = _rt.UNSET
    """``base64Binary``, required. Since vSphere API 7.0.0.0."""
