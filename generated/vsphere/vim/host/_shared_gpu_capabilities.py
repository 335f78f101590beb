# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.SharedGpuCapabilities``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.SharedGpuCapabilities",
    wire_name="HostSharedGpuCapabilities",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property("vgpu", "string", since="vim.version.version12", rank=12),
        _rt.Property("diskSnapshotSupported", "boolean", since="vim.version.version12", rank=12),
        _rt.Property("memorySnapshotSupported", "boolean", since="vim.version.version12", rank=12),
        _rt.Property("suspendSupported", "boolean", since="vim.version.version12", rank=12),
        _rt.Property("migrateSupported", "boolean", since="vim.version.version12", rank=12),
    ),
)
class SharedGpuCapabilities(vmodl.DynamicData):
    """The data object ``vim.host.SharedGpuCapabilities``, on the wire ``HostSharedGpuCapabilities``.

    Fields:
        - ``vgpu``: ``string``, required.
        - ``diskSnapshotSupported``: ``boolean``, required.
        - ``memorySnapshotSupported``: ``boolean``, required.
        - ``suspendSupported``: ``boolean``, required.
        - ``migrateSupported``: ``boolean``, required.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/host/SharedGpuCapabilities.rst``
    """

    vgpu: str = ""
    """``string``, required. Since vSphere API 6.7."""
    diskSnapshotSupported: bool = False
    """``boolean``, required. Since vSphere API 6.7."""
    memorySnapshotSupported: bool = False
    """``boolean``, required. Since vSphere API 6.7."""
    suspendSupported: bool = False
    """``boolean``, required. Since vSphere API 6.7."""
    migrateSupported: bool = False
    """``boolean``, required. Since vSphere API 6.7."""
