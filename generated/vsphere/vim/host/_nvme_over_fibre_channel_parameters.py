# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NvmeOverFibreChannelParameters``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.NvmeOverFibreChannelParameters",
    wire_name="HostNvmeOverFibreChannelParameters",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property("nodeWorldWideName", "long", since="vim.version.v7_0", rank=18),
        _rt.Property("portWorldWideName", "long", since="vim.version.v7_0", rank=18),
    ),
)
class NvmeOverFibreChannelParameters(vim.host.NvmeTransportParameters):
    """The data object ``vim.host.NvmeOverFibreChannelParameters``, on the wire ``HostNvmeOverFibreChannelParameters``.

    Fields:
        - ``nodeWorldWideName``: ``long``, required.
        - ``portWorldWideName``: ``long``, required.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/host/NvmeOverFibreChannelParameters.rst``
    """

    nodeWorldWideName: int = 0
    """``long``, required. Since vSphere API 7.0.0.0."""
    portWorldWideName: int = 0
    """``long``, required. Since vSphere API 7.0.0.0."""
