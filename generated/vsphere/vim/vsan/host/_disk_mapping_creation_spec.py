# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.DiskMappingCreationSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.DiskMappingCreationSpec",
    wire_name="VimVsanHostDiskMappingCreationSpec",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vim.version.version10", rank=10),
        _rt.Property(
            "cacheDisks",
            "vim.host.ScsiDisk",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "capacityDisks",
            "vim.host.ScsiDisk",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property("creationType", "string", since="vim.version.version10", rank=10),
    ),
)
class DiskMappingCreationSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.host.DiskMappingCreationSpec``, on the wire ``VimVsanHostDiskMappingCreationSpec``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``cacheDisks``: List of ``vim.host.ScsiDisk``, optional.
        - ``capacityDisks``: List of ``vim.host.ScsiDisk``, optional.
        - ``creationType``: ``string``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/vsan/host/DiskMappingCreationSpec.rst``
    """

    @_rt.enum(
        "vim.vsan.host.DiskMappingCreationSpec.DiskMappingCreationType",
        wire_name="VimVsanHostDiskMappingCreationType",
        since="vim.version.version10",
        rank=10,
    )
    class DiskMappingCreationType(_rt.VimEnum):
        """The enum ``vim.vsan.host.DiskMappingCreationSpec.DiskMappingCreationType``, on the wire ``VimVsanHostDiskMappingCreationType``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vsan/host/DiskMappingCreationSpec/DiskMappingCreationType.rst``
        """

        hybrid = "hybrid"
        """The value ``hybrid``."""
        allFlash = "allFlash"
        """The value ``allFlash``."""
        vsandirect = "vsandirect"
        """The value ``vsandirect``."""
        pmem = "pmem"
        """The value ``pmem``."""
        DiskMappingCreationType_Unknown = "DiskMappingCreationType_Unknown"
        """The value ``DiskMappingCreationType_Unknown``."""

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSphere API 6.0."""
    cacheDisks: _rt.Field[list[vim.host.ScsiDisk], Iterable[vim.host.ScsiDisk]] = _rt.EMPTY
    """List of ``vim.host.ScsiDisk``, optional. Since vSphere API 6.0."""
    capacityDisks: _rt.Field[list[vim.host.ScsiDisk], Iterable[vim.host.ScsiDisk]] = _rt.EMPTY
    """List of ``vim.host.ScsiDisk``, optional. Since vSphere API 6.0."""
    creationType: str = ""
    """``string``, required. Since vSphere API 6.0."""
