# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualDiskSpec``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualDiskSpec",
    wire_name="VirtualDiskConfigSpec",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "diskMoveType", "string", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "migrateCache", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
    ),
)
class VirtualDiskSpec(vim.vm.device.VirtualDeviceSpec):
    """The data object ``vim.vm.device.VirtualDiskSpec``, on the wire ``VirtualDiskConfigSpec``.

    Fields:
        - ``diskMoveType``: ``string``, optional. Since vSphere API 6.0.
        - ``migrateCache``: ``boolean``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vm/device/VirtualDiskSpec.rst``
    """

    diskMoveType: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    migrateCache: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
