# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NvmeSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.NvmeSpec",
    wire_name="HostNvmeSpec",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property("hbaName", "string", since="vim.version.v7_0", rank=18),
        _rt.Property(
            "transportParameters",
            "vim.host.NvmeTransportParameters",
            since="vim.version.v7_0",
            rank=18,
        ),
    ),
)
class NvmeSpec(vmodl.DynamicData):
    """The data object ``vim.host.NvmeSpec``, on the wire ``HostNvmeSpec``.

    Fields:
        - ``hbaName``: ``string``, required.
        - ``transportParameters``: ``vim.host.NvmeTransportParameters``, required.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/host/NvmeSpec.rst``
    """

    hbaName: str = ""
    """``string``, required. Since vSphere API 7.0.0.0."""
    transportParameters: vim.host.NvmeTransportParameters = _rt.UNSET
    """``vim.host.NvmeTransportParameters``, required. Since vSphere API 7.0.0.0."""
