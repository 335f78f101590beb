# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.HostPowerAction``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.HostPowerAction",
    wire_name="ClusterHostPowerAction",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "operationType",
            "vim.cluster.HostPowerAction.OperationType",
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "powerConsumptionWatt", "int", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property("cpuCapacityMHz", "int", optional=True, since="vim.version.version2", rank=2),
        _rt.Property("memCapacityMB", "int", optional=True, since="vim.version.version2", rank=2),
    ),
)
class HostPowerAction(vim.cluster.Action):
    """The data object ``vim.cluster.HostPowerAction``, on the wire ``ClusterHostPowerAction``.

    Fields:
        - ``operationType``: ``vim.cluster.HostPowerAction.OperationType``, required.
        - ``powerConsumptionWatt``: ``int``, optional.
        - ``cpuCapacityMHz``: ``int`` in megahertz, optional.
        - ``memCapacityMB``: ``int`` in megabytes, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/cluster/HostPowerAction.rst``
    """

    @_rt.enum(
        "vim.cluster.HostPowerAction.OperationType",
        wire_name="HostPowerOperationType",
        since="vim.version.version2",
        rank=2,
    )
    class OperationType(_rt.VimEnum):
        """The enum ``vim.cluster.HostPowerAction.OperationType``, on the wire ``HostPowerOperationType``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/cluster/HostPowerAction/OperationType.rst``
        """

        powerOn = "powerOn"
        """The value ``powerOn``."""
        powerOff = "powerOff"
        """The value ``powerOff``."""

    operationType: _rt.Field[
        vim.cluster.HostPowerAction.OperationType, vim.cluster.HostPowerAction.OperationType | str
    ] = _rt.UNSET
    """``vim.cluster.HostPowerAction.OperationType``, required. Since VI API 2.5."""
    powerConsumptionWatt: int | None = None
    """``int``, optional. Since VI API 2.5."""
    cpuCapacityMHz: int | None = None
    """``int`` in megahertz, optional. Since VI API 2.5."""
    memCapacityMB: int | None = None
    """``int`` in megabytes, optional. Since VI API 2.5."""
