# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.VirtualHardware``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.VirtualHardware",
    wire_name="VirtualHardware",
    properties=lambda: (
        _rt.Property("numCPU", "int"),
        _rt.Property(
            "numCoresPerSocket", "int", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "autoCoresPerSocket", "boolean", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
        _rt.Property("memoryMB", "int"),
        _rt.Property(
            "virtualICH7MPresent", "boolean", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "virtualSMCPresent", "boolean", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property("device", "vim.vm.device.VirtualDevice", array=True, optional=True),
        _rt.Property(
            "motherboardLayout", "string", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
        _rt.Property(
            "simultaneousThreads", "int", optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
    ),
)
class VirtualHardware(vmodl.DynamicData):
    """The data object ``vim.vm.VirtualHardware``.

    Fields:
        - ``numCPU``: ``int``, required.
        - ``numCoresPerSocket``: ``int``, optional. Since vSphere API 5.0.
        - ``autoCoresPerSocket``: ``boolean``, optional. Since vSphere API 8.0.0.1.
        - ``memoryMB``: ``int`` in megabytes, required.
        - ``virtualICH7MPresent``: ``boolean``, optional. Since vSphere API 5.0.
        - ``virtualSMCPresent``: ``boolean``, optional. Since vSphere API 5.0.
        - ``device``: List of ``vim.vm.device.VirtualDevice``, optional.
        - ``motherboardLayout``: ``string``, optional. Since vSphere API 8.0.0.1.
        - ``simultaneousThreads``: ``int``, optional. Since vSphere API 8.0.0.1.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/VirtualHardware.rst``
    """

    @_rt.enum(
        "vim.vm.VirtualHardware.MotherboardLayout",
        wire_name="VirtualHardwareMotherboardLayout",
        since="vim.version.v8_0_0_1",
        rank=28,
    )
    class MotherboardLayout(_rt.VimEnum):
        """The enum ``vim.vm.VirtualHardware.MotherboardLayout``, on the wire ``VirtualHardwareMotherboardLayout``.

        Since:
            vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

        Source:
            ``vim/vm/VirtualHardware/MotherboardLayout.rst``
        """

        i440bxHostBridge = "i440bxHostBridge"
        """The value ``i440bxHostBridge``."""
        acpiHostBridges = "acpiHostBridges"
        """The value ``acpiHostBridges``."""

    numCPU: int = 0
    """``int``, required. Since 1.0."""
    numCoresPerSocket: int | None = None
    """``int``, optional. Since vSphere API 5.0."""
    autoCoresPerSocket: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.0.1."""
    memoryMB: int = 0
    """``int`` in megabytes, required. Since 1.0."""
    virtualICH7MPresent: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
    virtualSMCPresent: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
    device: _rt.Field[list[vim.vm.device.VirtualDevice], Iterable[vim.vm.device.VirtualDevice]] = (
        _rt.EMPTY
    )
    """List of ``vim.vm.device.VirtualDevice``, optional. Since 1.0."""
    motherboardLayout: str | None = None
    """``string``, optional. Since vSphere API 8.0.0.1."""
    simultaneousThreads: int | None = None
    """``int``, optional. Since vSphere API 8.0.0.1."""
