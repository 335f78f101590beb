# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DrsMigration``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.DrsMigration",
    wire_name="ClusterDrsMigration",
    properties=lambda: (
        _rt.Property("key", "string"),
        _rt.Property("time", "dateTime"),
        _rt.Property("vm", "vim.VirtualMachine"),
        _rt.Property("cpuLoad", "int", optional=True),
        _rt.Property("memoryLoad", "long", optional=True),
        _rt.Property("source", "vim.HostSystem"),
        _rt.Property("sourceCpuLoad", "int", optional=True),
        _rt.Property("sourceMemoryLoad", "long", optional=True),
        _rt.Property("destination", "vim.HostSystem"),
        _rt.Property("destinationCpuLoad", "int", optional=True),
        _rt.Property("destinationMemoryLoad", "long", optional=True),
    ),
)
class DrsMigration(vmodl.DynamicData):
    """The data object ``vim.cluster.DrsMigration``, on the wire ``ClusterDrsMigration``.

    Fields:
        - ``key``: ``string``, required.
        - ``time``: ``dateTime``, required.
        - ``vm``: ``vim.VirtualMachine``, required.
        - ``cpuLoad``: ``int``, optional.
        - ``memoryLoad``: ``long``, optional.
        - ``source``: ``vim.HostSystem``, required.
        - ``sourceCpuLoad``: ``int``, optional.
        - ``sourceMemoryLoad``: ``long``, optional.
        - ``destination``: ``vim.HostSystem``, required.
        - ``destinationCpuLoad``: ``int``, optional.
        - ``destinationMemoryLoad``: ``long``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/cluster/DrsMigration.rst``
    """

    key: str = ""
    """``string``, required. Since 1.0."""
    time: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since 1.0."""
    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since 1.0."""
    cpuLoad: int | None = None
    """``int``, optional. Since 1.0."""
    memoryLoad: int | None = None
    """``long``, optional. Since 1.0."""
    source: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since 1.0."""
    sourceCpuLoad: int | None = None
    """``int``, optional. Since 1.0."""
    sourceMemoryLoad: int | None = None
    """``long``, optional. Since 1.0."""
    destination: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since 1.0."""
    destinationCpuLoad: int | None = None
    """``int``, optional. Since 1.0."""
    destinationMemoryLoad: int | None = None
    """``long``, optional. Since 1.0."""
