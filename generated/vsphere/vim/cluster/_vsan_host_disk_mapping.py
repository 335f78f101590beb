# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanHostDiskMapping``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanHostDiskMapping",
    wire_name="VimClusterVsanHostDiskMapping",
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
        _rt.Property("type", "string", since="vim.version.version10", rank=10),
    ),
)
class VsanHostDiskMapping(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanHostDiskMapping``, on the wire ``VimClusterVsanHostDiskMapping``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``cacheDisks``: List of ``vim.host.ScsiDisk``, optional.
        - ``capacityDisks``: List of ``vim.host.ScsiDisk``, optional.
        - ``type``: ``string``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/cluster/VsanHostDiskMapping.rst``
    """

    @_rt.enum(
        "vim.cluster.VsanHostDiskMapping.VsanDiskGroupCreationType",
        wire_name="VimClusterVsanDiskGroupCreationType",
        since="vim.version.version10",
        rank=10,
    )
    class VsanDiskGroupCreationType(_rt.VimEnum):
        """The enum ``vim.cluster.VsanHostDiskMapping.VsanDiskGroupCreationType``, on the wire ``VimClusterVsanDiskGroupCreationType``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/cluster/VsanHostDiskMapping/VsanDiskGroupCreationType.rst``
        """

        allflash = "allflash"
        """The value ``allflash``."""
        hybrid = "hybrid"
        """The value ``hybrid``."""
        vsandirect = "vsandirect"
        """The value ``vsandirect``."""
        pmem = "pmem"
        """The value ``pmem``."""
        VsanDiskGroupCreationType_Unknown = "VsanDiskGroupCreationType_Unknown"
        """The value ``VsanDiskGroupCreationType_Unknown``."""

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSphere API 6.0."""
    cacheDisks: _rt.Field[list[vim.host.ScsiDisk], Iterable[vim.host.ScsiDisk]] = _rt.EMPTY
    """List of ``vim.host.ScsiDisk``, optional. Since vSphere API 6.0."""
    capacityDisks: _rt.Field[list[vim.host.ScsiDisk], Iterable[vim.host.ScsiDisk]] = _rt.EMPTY
    """List of ``vim.host.ScsiDisk``, optional. Since vSphere API 6.0."""
    type: str = ""
    """``string``, required. Since vSphere API 6.0."""
