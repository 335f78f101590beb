# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.ScsiTopology``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.ScsiTopology",
    wire_name="HostScsiTopology",
    properties=lambda: (
        _rt.Property("adapter", "vim.host.ScsiTopology.Interface", array=True, optional=True),
    ),
)
class ScsiTopology(vmodl.DynamicData):
    """The data object ``vim.host.ScsiTopology``, on the wire ``HostScsiTopology``.

    Fields:
        - ``adapter``: List of ``vim.host.ScsiTopology.Interface``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/ScsiTopology.rst``
    """

    @_rt.data(
        "vim.host.ScsiTopology.Interface",
        wire_name="HostScsiTopologyInterface",
        properties=lambda: (
            _rt.Property("key", "string"),
            _rt.Property("adapter", "vim.host.HostBusAdapter"),
            _rt.Property("target", "vim.host.ScsiTopology.Target", array=True, optional=True),
        ),
    )
    class Interface(vmodl.DynamicData):
        """The data object ``vim.host.ScsiTopology.Interface``, on the wire ``HostScsiTopologyInterface``.

        Fields:
            - ``key``: ``string``, required.
            - ``adapter``: ``vim.host.HostBusAdapter``, required.
            - ``target``: List of ``vim.host.ScsiTopology.Target``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/ScsiTopology/Interface.rst``
        """

        key: str = ""
        """``string``, required. Since 1.0."""
        adapter: vim.host.HostBusAdapter = _rt.UNSET
        """``vim.host.HostBusAdapter``, required. Since 1.0."""
        target: _rt.Field[
            list[vim.host.ScsiTopology.Target], Iterable[vim.host.ScsiTopology.Target]
        ] = _rt.EMPTY
        """List of ``vim.host.ScsiTopology.Target``, optional. Since 1.0."""

    @_rt.data(
        "vim.host.ScsiTopology.Lun",
        wire_name="HostScsiTopologyLun",
        properties=lambda: (
            _rt.Property("key", "string"),
            _rt.Property("lun", "int"),
            _rt.Property("scsiLun", "vim.host.ScsiLun"),
        ),
    )
    class Lun(vmodl.DynamicData):
        """The data object ``vim.host.ScsiTopology.Lun``, on the wire ``HostScsiTopologyLun``.

        Fields:
            - ``key``: ``string``, required.
            - ``lun``: ``int``, required.
            - ``scsiLun``: ``vim.host.ScsiLun``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/ScsiTopology/Lun.rst``
        """

        key: str = ""
        """``string``, required. Since 1.0."""
        lun: int = 0
        """``int``, required. Since 1.0."""
        scsiLun: vim.host.ScsiLun = _rt.UNSET
        """``vim.host.ScsiLun``, required. Since 1.0."""

    @_rt.data(
        "vim.host.ScsiTopology.Target",
        wire_name="HostScsiTopologyTarget",
        properties=lambda: (
            _rt.Property("key", "string"),
            _rt.Property("target", "int"),
            _rt.Property("lun", "vim.host.ScsiTopology.Lun", array=True, optional=True),
            _rt.Property("transport", "vim.host.TargetTransport", optional=True),
        ),
    )
    class Target(vmodl.DynamicData):
        """The data object ``vim.host.ScsiTopology.Target``, on the wire ``HostScsiTopologyTarget``.

        Fields:
            - ``key``: ``string``, required.
            - ``target``: ``int``, required.
            - ``lun``: List of ``vim.host.ScsiTopology.Lun``, optional.
            - ``transport``: ``vim.host.TargetTransport``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/ScsiTopology/Target.rst``
        """

        key: str = ""
        """``string``, required. Since 1.0."""
        target: int = 0
        """``int``, required. Since 1.0."""
        lun: _rt.Field[list[vim.host.ScsiTopology.Lun], Iterable[vim.host.ScsiTopology.Lun]] = (
            _rt.EMPTY
        )
        """List of ``vim.host.ScsiTopology.Lun``, optional. Since 1.0."""
        transport: vim.host.TargetTransport | None = None
        """``vim.host.TargetTransport``, optional. Since 1.0."""

    adapter: _rt.Field[
        list[vim.host.ScsiTopology.Interface], Iterable[vim.host.ScsiTopology.Interface]
    ] = _rt.EMPTY
    """List of ``vim.host.ScsiTopology.Interface``, optional. Since 1.0."""
