# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.Action``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.Action",
    wire_name="ClusterAction",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("type", "string", since="vim.version.version2", rank=2),
        _rt.Property(
            "target", "vmodl.ManagedObject", optional=True, since="vim.version.version2", rank=2
        ),
    ),
)
class Action(vmodl.DynamicData):
    """The data object ``vim.cluster.Action``, on the wire ``ClusterAction``.

    Fields:
        - ``type``: ``string``, required.
        - ``target``: ``vmodl.ManagedObject``, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/cluster/Action.rst``
    """

    @_rt.enum(
        "vim.cluster.Action.ActionType",
        wire_name="ActionType",
        since="vim.version.version2",
        rank=2,
    )
    class ActionType(_rt.VimEnum):
        """The enum ``vim.cluster.Action.ActionType``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/cluster/Action/ActionType.rst``
        """

        MigrationV1 = "MigrationV1"
        """The value ``MigrationV1``."""
        VmPowerV1 = "VmPowerV1"
        """The value ``VmPowerV1``."""
        HostPowerV1 = "HostPowerV1"
        """The value ``HostPowerV1``."""
        IncreaseLimitV1 = "IncreaseLimitV1"
        """The value ``IncreaseLimitV1``."""
        IncreaseSizeV1 = "IncreaseSizeV1"
        """The value ``IncreaseSizeV1``."""
        IncreaseSharesV1 = "IncreaseSharesV1"
        """The value ``IncreaseSharesV1``."""
        IncreaseReservationV1 = "IncreaseReservationV1"
        """The value ``IncreaseReservationV1``."""
        DecreaseOthersReservationV1 = "DecreaseOthersReservationV1"
        """The value ``DecreaseOthersReservationV1``."""
        IncreaseClusterCapacityV1 = "IncreaseClusterCapacityV1"
        """The value ``IncreaseClusterCapacityV1``."""
        DecreaseMigrationThresholdV1 = "DecreaseMigrationThresholdV1"
        """The value ``DecreaseMigrationThresholdV1``."""
        HostMaintenanceV1 = "HostMaintenanceV1"
        """The value ``HostMaintenanceV1``."""
        StorageMigrationV1 = "StorageMigrationV1"
        """The value ``StorageMigrationV1``."""
        StoragePlacementV1 = "StoragePlacementV1"
        """The value ``StoragePlacementV1``."""
        PlacementV1 = "PlacementV1"
        """The value ``PlacementV1``."""
        HostInfraUpdateHaV1 = "HostInfraUpdateHaV1"
        """The value ``HostInfraUpdateHaV1``."""

    type: str = ""
    """``string``, required. Since VI API 2.5."""
    target: vmodl.ManagedObject | None = None
    """``vmodl.ManagedObject``, optional. Since VI API 2.5."""
