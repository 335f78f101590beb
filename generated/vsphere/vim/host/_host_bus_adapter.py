# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.HostBusAdapter``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.HostBusAdapter",
    wire_name="HostHostBusAdapter",
    properties=lambda: (
        _rt.Property("key", "string", optional=True),
        _rt.Property("device", "string"),
        _rt.Property("bus", "int"),
        _rt.Property("status", "string"),
        _rt.Property("model", "string"),
        _rt.Property("driver", "string", optional=True),
        _rt.Property("pci", "string", optional=True),
        _rt.Property("storageProtocol", "string", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property(
            "driverVersion", "string", optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
        _rt.Property(
            "firmwareVersion", "string", optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
    ),
)
class HostBusAdapter(vmodl.DynamicData):
    """The data object ``vim.host.HostBusAdapter``, on the wire ``HostHostBusAdapter``.

    Fields:
        - ``key``: ``string``, optional.
        - ``device``: ``string``, required.
        - ``bus``: ``int``, required.
        - ``status``: ``string``, required.
        - ``model``: ``string``, required.
        - ``driver``: ``string``, optional.
        - ``pci``: ``string``, optional.
        - ``storageProtocol``: ``string``, optional. Since vSphere API 7.0.0.0.
        - ``driverVersion``: ``string``, optional. Since vSphere API 9.1.0.0.
        - ``firmwareVersion``: ``string``, optional. Since vSphere API 9.1.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/HostBusAdapter.rst``
    """

    key: str | None = None
    """``string``, optional. Since 1.0."""
    device: str = ""
    """``string``, required. Since 1.0."""
    bus: int = 0
    """``int``, required. Since 1.0."""
    status: str = ""
    """``string``, required. Since 1.0."""
    model: str = ""
    """``string``, required. Since 1.0."""
    driver: str | None = None
    """``string``, optional. Since 1.0."""
    pci: str | None = None
    """``string``, optional. Since 1.0."""
    storageProtocol: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    driverVersion: str | None = None
    """``string``, optional. Since vSphere API 9.1.0.0."""
    firmwareVersion: str | None = None
    """``string``, optional. Since vSphere API 9.1.0.0."""
