# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NvmeController``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.NvmeController",
    wire_name="HostNvmeController",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.v7_0", rank=18),
        _rt.Property("controllerNumber", "int", since="vim.version.v7_0", rank=18),
        _rt.Property("subnqn", "string", since="vim.version.v7_0", rank=18),
        _rt.Property("name", "string", since="vim.version.v7_0", rank=18),
        _rt.Property(
            "associatedAdapter", "vim.host.HostBusAdapter", since="vim.version.v7_0", rank=18
        ),
        _rt.Property("transportType", "string", since="vim.version.v7_0", rank=18),
        _rt.Property("fusedOperationSupported", "boolean", since="vim.version.v7_0", rank=18),
        _rt.Property("numberOfQueues", "int", since="vim.version.v7_0", rank=18),
        _rt.Property("queueSize", "int", since="vim.version.v7_0", rank=18),
        _rt.Property(
            "attachedNamespace",
            "vim.host.NvmeNamespace",
            array=True,
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property("vendorId", "string", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property("model", "string", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property("serialNumber", "string", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property("firmwareVersion", "string", optional=True, since="vim.version.v7_0", rank=18),
    ),
)
class NvmeController(vmodl.DynamicData):
    """The data object ``vim.host.NvmeController``, on the wire ``HostNvmeController``.

    Fields:
        - ``key``: ``string``, required.
        - ``controllerNumber``: ``int``, required.
        - ``subnqn``: ``string``, required.
        - ``name``: ``string``, required.
        - ``associatedAdapter``: ``vim.host.HostBusAdapter``, required.
        - ``transportType``: ``string``, required.
        - ``fusedOperationSupported``: ``boolean``, required.
        - ``numberOfQueues``: ``int``, required.
        - ``queueSize``: ``int``, required.
        - ``attachedNamespace``: List of ``vim.host.NvmeNamespace``, optional.
        - ``vendorId``: ``string``, optional.
        - ``model``: ``string``, optional.
        - ``serialNumber``: ``string``, optional.
        - ``firmwareVersion``: ``string``, optional.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/host/NvmeController.rst``
    """

    key: str = ""
    """``string``, required. Since vSphere API 7.0.0.0."""
    controllerNumber: int = 0
    """``int``, required. Since vSphere API 7.0.0.0."""
    subnqn: str = ""
    """``string``, required. Since vSphere API 7.0.0.0."""
    name: str = ""
    """``string``, required. Since vSphere API 7.0.0.0."""
    associatedAdapter: vim.host.HostBusAdapter = _rt.UNSET
    """``vim.host.HostBusAdapter``, required. Since vSphere API 7.0.0.0."""
    transportType: str = ""
    """``string``, required. Since vSphere API 7.0.0.0."""
    fusedOperationSupported: bool = False
    """``boolean``, required. Since vSphere API 7.0.0.0."""
    numberOfQueues: int = 0
    """``int``, required. Since vSphere API 7.0.0.0."""
    queueSize: int = 0
    """``int``, required. Since vSphere API 7.0.0.0."""
    attachedNamespace: _rt.Field[list[vim.host.NvmeNamespace], Iterable[vim.host.NvmeNamespace]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.NvmeNamespace``, optional. Since vSphere API 7.0.0.0."""
    vendorId: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    model: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    serialNumber: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    firmwareVersion: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
