# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NvmeDisconnectSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.NvmeDisconnectSpec",
    wire_name="HostNvmeDisconnectSpec",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property("hbaName", "string", since="vim.version.v7_0", rank=18),
        _rt.Property("subnqn", "string", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property("controllerNumber", "int", optional=True, since="vim.version.v7_0", rank=18),
    ),
)
class NvmeDisconnectSpec(vmodl.DynamicData):
    """The data object ``vim.host.NvmeDisconnectSpec``, on the wire ``HostNvmeDisconnectSpec``.

    Fields:
        - ``hbaName``: ``string``, required.
        - ``subnqn``: ``string``, optional.
        - ``controllerNumber``: ``int``, optional.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/host/NvmeDisconnectSpec.rst``
    """

    hbaName: str = ""
    """``string``, required. Since vSphere API 7.0.0.0."""
    subnqn: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    controllerNumber: int | None = None
    """``int``, optional. Since vSphere API 7.0.0.0."""
