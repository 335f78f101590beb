# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.DirectPathProfileManager``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.DirectPathProfileManager",
    wire_name="DirectPathProfileManager",
    since="vim.version.v9_0_0_0",
    rank=34,
)
class DirectPathProfileManager(_rt.ManagedObject):
    """The managed object ``vim.DirectPathProfileManager``.

    Since:
        vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

    Source:
        ``vim/DirectPathProfileManager.rst``
    """

    @_rt.data(
        "vim.DirectPathProfileManager.CapacityResult",
        wire_name="DirectPathProfileManagerCapacityResult",
        since="vim.version.v9_0_0_0",
        rank=34,
    )
    class CapacityResult(vmodl.DynamicData):
        """The data object ``vim.DirectPathProfileManager.CapacityResult``, on the wire ``DirectPathProfileManagerCapacityResult``.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/DirectPathProfileManager/CapacityResult.rst``
        """

    @_rt.data(
        "vim.DirectPathProfileManager.CapacityQuerySpec",
        wire_name="DirectPathProfileManagerCapacityQuerySpec",
        since="vim.version.v9_0_0_0",
        rank=34,
    )
    class CapacityQuerySpec(vmodl.DynamicData):
        """The data object ``vim.DirectPathProfileManager.CapacityQuerySpec``, on the wire ``DirectPathProfileManagerCapacityQuerySpec``.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/DirectPathProfileManager/CapacityQuerySpec.rst``
        """

    @_rt.data(
        "vim.DirectPathProfileManager.CreateSpec",
        wire_name="DirectPathProfileManagerCreateSpec",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property("name", "string", since="vim.version.v9_0_0_0", rank=34),
            _rt.Property(
                "description", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property(
                "deviceConfig",
                "vim.DirectPathProfileManager.DirectPathConfig",
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
        ),
    )
    class CreateSpec(vmodl.DynamicData):
        """The data object ``vim.DirectPathProfileManager.CreateSpec``, on the wire ``DirectPathProfileManagerCreateSpec``.

        Fields:
            - ``name``: ``string``, required.
            - ``description``: ``string``, optional.
            - ``deviceConfig``: ``vim.DirectPathProfileManager.DirectPathConfig``, required.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/DirectPathProfileManager/CreateSpec.rst``
        """

        name: str = ""
        """``string``, required. Since vSphere API 9.0.0.0."""
        description: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""
        deviceConfig: vim.DirectPathProfileManager.DirectPathConfig = _rt.UNSET
        """``vim.DirectPathProfileManager.DirectPathConfig``, required. Since vSphere API
        9.0.0.0.
        """

    @_rt.data(
        "vim.DirectPathProfileManager.DirectPathConfig",
        wire_name="DirectPathProfileManagerDirectPathConfig",
        since="vim.version.v9_0_0_0",
        rank=34,
    )
    class DirectPathConfig(vmodl.DynamicData):
        """The data object ``vim.DirectPathProfileManager.DirectPathConfig``, on the wire ``DirectPathProfileManagerDirectPathConfig``.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/DirectPathProfileManager/DirectPathConfig.rst``
        """

    @_rt.data(
        "vim.DirectPathProfileManager.DirectPathProfileInfo",
        wire_name="DirectPathProfileInfo",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property("id", "string", since="vim.version.v9_0_0_0", rank=34),
            _rt.Property("name", "string", since="vim.version.v9_0_0_0", rank=34),
            _rt.Property(
                "description", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property("vendorName", "string", since="vim.version.v9_0_0_0", rank=34),
            _rt.Property(
                "deviceConfig",
                "vim.DirectPathProfileManager.DirectPathConfig",
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
        ),
    )
    class DirectPathProfileInfo(vmodl.DynamicData):
        """The data object ``vim.DirectPathProfileManager.DirectPathProfileInfo``.

        Fields:
            - ``id``: ``string``, required.
            - ``name``: ``string``, required.
            - ``description``: ``string``, optional.
            - ``vendorName``: ``string``, required.
            - ``deviceConfig``: ``vim.DirectPathProfileManager.DirectPathConfig``, required.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/DirectPathProfileManager/DirectPathProfileInfo.rst``
        """

        id: str = ""
        """``string``, required. Since vSphere API 9.0.0.0."""
        name: str = ""
        """``string``, required. Since vSphere API 9.0.0.0."""
        description: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""
        vendorName: str = ""
        """``string``, required. Since vSphere API 9.0.0.0."""
        deviceConfig: vim.DirectPathProfileManager.DirectPathConfig = _rt.UNSET
        """``vim.DirectPathProfileManager.DirectPathConfig``, required. Since vSphere API
        9.0.0.0.
        """

    @_rt.data(
        "vim.DirectPathProfileManager.FilterSpec",
        wire_name="DirectPathProfileManagerFilterSpec",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property(
                "ids", "string", array=True, optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property(
                "names", "string", array=True, optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property(
                "clusters",
                "vim.ClusterComputeResource",
                array=True,
                optional=True,
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
        ),
    )
    class FilterSpec(vmodl.DynamicData):
        """The data object ``vim.DirectPathProfileManager.FilterSpec``, on the wire ``DirectPathProfileManagerFilterSpec``.

        Fields:
            - ``ids``: List of ``string``, optional.
            - ``names``: List of ``string``, optional.
            - ``clusters``: List of ``vim.ClusterComputeResource``, optional.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/DirectPathProfileManager/FilterSpec.rst``
        """

        ids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 9.0.0.0."""
        names: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 9.0.0.0."""
        clusters: _rt.Field[
            list[vim.ClusterComputeResource], Iterable[vim.ClusterComputeResource]
        ] = _rt.EMPTY
        """List of ``vim.ClusterComputeResource``, optional. Since vSphere API 9.0.0.0."""

    @_rt.data(
        "vim.DirectPathProfileManager.TargetEntity",
        wire_name="DirectPathProfileManagerTargetEntity",
        since="vim.version.v9_0_0_0",
        rank=34,
    )
    class TargetEntity(vmodl.DynamicData):
        """The data object ``vim.DirectPathProfileManager.TargetEntity``, on the wire ``DirectPathProfileManagerTargetEntity``.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/DirectPathProfileManager/TargetEntity.rst``
        """

    @_rt.data(
        "vim.DirectPathProfileManager.UpdateSpec",
        wire_name="DirectPathProfileManagerUpdateSpec",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property("name", "string", optional=True, since="vim.version.v9_0_0_0", rank=34),
            _rt.Property(
                "description", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
        ),
    )
    class UpdateSpec(vmodl.DynamicData):
        """The data object ``vim.DirectPathProfileManager.UpdateSpec``, on the wire ``DirectPathProfileManagerUpdateSpec``.

        Fields:
            - ``name``: ``string``, optional.
            - ``description``: ``string``, optional.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/DirectPathProfileManager/UpdateSpec.rst``
        """

        name: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""
        description: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""

    @_rt.data(
        "vim.DirectPathProfileManager.CapacityInfo",
        wire_name="DirectPathProfileManagerCapacityInfo",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property(
                "profile",
                "vim.DirectPathProfileManager.DirectPathProfileInfo",
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
            _rt.Property("consumed", "int", since="vim.version.v9_0_0_0", rank=34),
            _rt.Property("remaining", "int", since="vim.version.v9_0_0_0", rank=34),
            _rt.Property("max", "int", since="vim.version.v9_0_0_0", rank=34),
            _rt.Property("unusedReservation", "int", since="vim.version.v9_0_0_0", rank=34),
        ),
    )
    class CapacityInfo(CapacityResult):
        """The data object ``vim.DirectPathProfileManager.CapacityInfo``, on the wire ``DirectPathProfileManagerCapacityInfo``.

        Fields:
            - ``profile``: ``vim.DirectPathProfileManager.DirectPathProfileInfo``, required.
            - ``consumed``: ``int``, required.
            - ``remaining``: ``int``, required.
            - ``max``: ``int``, required.
            - ``unusedReservation``: ``int``, required.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/DirectPathProfileManager/CapacityInfo.rst``
        """

        profile: vim.DirectPathProfileManager.DirectPathProfileInfo = _rt.UNSET
        """``vim.DirectPathProfileManager.DirectPathProfileInfo``, required. Since vSphere API
        9.0.0.0.
        """
        consumed: int = 0
        """``int``, required. Since vSphere API 9.0.0.0."""
        remaining: int = 0
        """``int``, required. Since vSphere API 9.0.0.0."""
        max: int = 0
        """``int``, required. Since vSphere API 9.0.0.0."""
        unusedReservation: int = 0
        """``int``, required. Since vSphere API 9.0.0.0."""

    @_rt.data(
        "vim.DirectPathProfileManager.CapacityUnknown",
        wire_name="DirectPathProfileManagerCapacityUnknown",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property(
                "querySpec",
                "vim.DirectPathProfileManager.CapacityQuerySpec",
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
            _rt.Property(
                "faultList",
                "vmodl.LocalizedMethodFault",
                array=True,
                optional=True,
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
        ),
    )
    class CapacityUnknown(CapacityResult):
        """The data object ``vim.DirectPathProfileManager.CapacityUnknown``, on the wire ``DirectPathProfileManagerCapacityUnknown``.

        Fields:
            - ``querySpec``: ``vim.DirectPathProfileManager.CapacityQuerySpec``, required.
            - ``faultList``: List of ``vmodl.LocalizedMethodFault``, optional.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/DirectPathProfileManager/CapacityUnknown.rst``
        """

        querySpec: vim.DirectPathProfileManager.CapacityQuerySpec = _rt.UNSET
        """``vim.DirectPathProfileManager.CapacityQuerySpec``, required. Since vSphere API
        9.0.0.0.
        """
        faultList: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
        """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 9.0.0.0."""

    @_rt.data(
        "vim.DirectPathProfileManager.CapacityQueryByDeviceConfig",
        wire_name="DirectPathProfileManagerCapacityQueryByDeviceConfig",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property(
                "deviceConfig",
                "vim.DirectPathProfileManager.DirectPathConfig",
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
        ),
    )
    class CapacityQueryByDeviceConfig(CapacityQuerySpec):
        """The data object ``vim.DirectPathProfileManager.CapacityQueryByDeviceConfig``, on the wire ``DirectPathProfileManagerCapacityQueryByDeviceConfig``.

        Fields:
            - ``deviceConfig``: ``vim.DirectPathProfileManager.DirectPathConfig``, required.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/DirectPathProfileManager/CapacityQueryByDeviceConfig.rst``
        """

        deviceConfig: vim.DirectPathProfileManager.DirectPathConfig = _rt.UNSET
        """``vim.DirectPathProfileManager.DirectPathConfig``, required. Since vSphere API
        9.0.0.0.
        """

    @_rt.data(
        "vim.DirectPathProfileManager.CapacityQueryById",
        wire_name="DirectPathProfileManagerCapacityQueryById",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (_rt.Property("id", "string", since="vim.version.v9_0_0_0", rank=34),),
    )
    class CapacityQueryById(CapacityQuerySpec):
        """The data object ``vim.DirectPathProfileManager.CapacityQueryById``, on the wire ``DirectPathProfileManagerCapacityQueryById``.

        Fields:
            - ``id``: ``string``, required.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/DirectPathProfileManager/CapacityQueryById.rst``
        """

        id: str = ""
        """``string``, required. Since vSphere API 9.0.0.0."""

    @_rt.data(
        "vim.DirectPathProfileManager.CapacityQueryByName",
        wire_name="DirectPathProfileManagerCapacityQueryByName",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (_rt.Property("name", "string", since="vim.version.v9_0_0_0", rank=34),),
    )
    class CapacityQueryByName(CapacityQuerySpec):
        """The data object ``vim.DirectPathProfileManager.CapacityQueryByName``, on the wire ``DirectPathProfileManagerCapacityQueryByName``.

        Fields:
            - ``name``: ``string``, required.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/DirectPathProfileManager/CapacityQueryByName.rst``
        """

        name: str = ""
        """``string``, required. Since vSphere API 9.0.0.0."""

    @_rt.data(
        "vim.DirectPathProfileManager.DvxDirectPathConfig",
        wire_name="DirectPathProfileManagerDvxDirectPathConfig",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property(
                "dvxBacking",
                "vim.vm.device.VirtualPCIPassthrough.DvxBackingInfo",
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
        ),
    )
    class DvxDirectPathConfig(DirectPathConfig):
        """The data object ``vim.DirectPathProfileManager.DvxDirectPathConfig``, on the wire ``DirectPathProfileManagerDvxDirectPathConfig``.

        Fields:
            - ``dvxBacking``: ``vim.vm.device.VirtualPCIPassthrough.DvxBackingInfo``, required.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/DirectPathProfileManager/DvxDirectPathConfig.rst``
        """

        dvxBacking: vim.vm.device.VirtualPCIPassthrough.DvxBackingInfo = _rt.UNSET
        """``vim.vm.device.VirtualPCIPassthrough.DvxBackingInfo``, required. Since vSphere API
        9.0.0.0.
        """

    @_rt.data(
        "vim.DirectPathProfileManager.DynamicDirectPathConfig",
        wire_name="DirectPathProfileManagerDynamicDirectPathConfig",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property(
                "dynamicDirectPathBacking",
                "vim.vm.device.VirtualPCIPassthrough.DynamicBackingInfo",
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
        ),
    )
    class DynamicDirectPathConfig(DirectPathConfig):
        """The data object ``vim.DirectPathProfileManager.DynamicDirectPathConfig``, on the wire ``DirectPathProfileManagerDynamicDirectPathConfig``.

        Fields:
            - ``dynamicDirectPathBacking``:
              ``vim.vm.device.VirtualPCIPassthrough.DynamicBackingInfo``, required.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/DirectPathProfileManager/DynamicDirectPathConfig.rst``
        """

        dynamicDirectPathBacking: vim.vm.device.VirtualPCIPassthrough.DynamicBackingInfo = _rt.UNSET
        """``vim.vm.device.VirtualPCIPassthrough.DynamicBackingInfo``, required. Since vSphere API
        9.0.0.0.
        """

    @_rt.data(
        "vim.DirectPathProfileManager.VirtualDeviceGroupDirectPathConfig",
        wire_name="DirectPathProfileManagerVirtualDeviceGroupDirectPathConfig",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property("deviceGroupName", "string", since="vim.version.v9_0_0_0", rank=34),
        ),
    )
    class VirtualDeviceGroupDirectPathConfig(DirectPathConfig):
        """The data object ``vim.DirectPathProfileManager.VirtualDeviceGroupDirectPathConfig``, on the wire ``DirectPathProfileManagerVirtualDeviceGroupDirectPathConfig``.

        Fields:
            - ``deviceGroupName``: ``string``, required.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/DirectPathProfileManager/VirtualDeviceGroupDirectPathConfig.rst``
        """

        deviceGroupName: str = ""
        """``string``, required. Since vSphere API 9.0.0.0."""

    @_rt.data(
        "vim.DirectPathProfileManager.VmiopDirectPathConfig",
        wire_name="DirectPathProfileManagerVmiopDirectPathConfig",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property("vgpuProfile", "string", since="vim.version.v9_0_0_0", rank=34),
        ),
    )
    class VmiopDirectPathConfig(DirectPathConfig):
        """The data object ``vim.DirectPathProfileManager.VmiopDirectPathConfig``, on the wire ``DirectPathProfileManagerVmiopDirectPathConfig``.

        Fields:
            - ``vgpuProfile``: ``string``, required.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/DirectPathProfileManager/VmiopDirectPathConfig.rst``
        """

        vgpuProfile: str = ""
        """``string``, required. Since vSphere API 9.0.0.0."""

    @_rt.data(
        "vim.DirectPathProfileManager.TargetCluster",
        wire_name="DirectPathProfileManagerTargetCluster",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property(
                "cluster", "vim.ClusterComputeResource", since="vim.version.v9_0_0_0", rank=34
            ),
        ),
    )
    class TargetCluster(TargetEntity):
        """The data object ``vim.DirectPathProfileManager.TargetCluster``, on the wire ``DirectPathProfileManagerTargetCluster``.

        Fields:
            - ``cluster``: ``vim.ClusterComputeResource``, required.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/DirectPathProfileManager/TargetCluster.rst``
        """

        cluster: vim.ClusterComputeResource = _rt.UNSET
        """``vim.ClusterComputeResource``, required. Since vSphere API 9.0.0.0."""

    @_rt.data(
        "vim.DirectPathProfileManager.TargetHost",
        wire_name="DirectPathProfileManagerTargetHost",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property("host", "vim.HostSystem", since="vim.version.v9_0_0_0", rank=34),
        ),
    )
    class TargetHost(TargetEntity):
        """The data object ``vim.DirectPathProfileManager.TargetHost``, on the wire ``DirectPathProfileManagerTargetHost``.

        Fields:
            - ``host``: ``vim.HostSystem``, required.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/DirectPathProfileManager/TargetHost.rst``
        """

        host: vim.HostSystem = _rt.UNSET
        """``vim.HostSystem``, required. Since vSphere API 9.0.0.0."""

    @_rt.method(
        "DirectPathProfileManagerCreate",
        since="vim.version.v9_0_0_0",
        rank=34,
        privilege="DirectPathProfileManager.Manage",
        raises=(vim.fault.AlreadyExists, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter(
                "spec",
                "vim.DirectPathProfileManager.CreateSpec",
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def DirectPathProfileManagerCreate(self, spec: vim.DirectPathProfileManager.CreateSpec) -> str:
        """Returns ``string``. Since vSphere API 9.0.0.0.

        Args:
            spec: ``vim.DirectPathProfileManager.CreateSpec``, required.

        Raises:
            vim.fault.AlreadyExists: Not described.
            vmodl.fault.InvalidArgument: Not described.

        Privilege:
            ``DirectPathProfileManager.Manage``
        """
        _arguments = {"spec": spec}
        if self._rank < 34:
            self._unsupported("DirectPathProfileManagerCreate", 34)
        self._check_arguments("DirectPathProfileManagerCreate", _arguments)
        _result: str = self._invoke("DirectPathProfileManagerCreate", _arguments)
        return _result

    CreateDirectPathProfile = DirectPathProfileManagerCreate

    @_rt.method(
        "DirectPathProfileManagerUpdate",
        since="vim.version.v9_0_0_0",
        rank=34,
        privilege="DirectPathProfileManager.Manage",
        raises=(vim.fault.AlreadyExists, vmodl.fault.InvalidArgument, vim.fault.NotFound),
        parameters=(
            _rt.Parameter("id", "string", since="vim.version.v9_0_0_0", rank=34),
            _rt.Parameter(
                "spec",
                "vim.DirectPathProfileManager.UpdateSpec",
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
        ),
    )
    def DirectPathProfileManagerUpdate(
        self, id: str, spec: vim.DirectPathProfileManager.UpdateSpec
    ) -> None:
        """Returns nothing. Since vSphere API 9.0.0.0.

        Args:
            id: ``string``, required.
            spec: ``vim.DirectPathProfileManager.UpdateSpec``, required.

        Raises:
            vim.fault.AlreadyExists: Not described.
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``DirectPathProfileManager.Manage``
        """
        _arguments = {"id": id, "spec": spec}
        if self._rank < 34:
            self._unsupported("DirectPathProfileManagerUpdate", 34)
        self._check_arguments("DirectPathProfileManagerUpdate", _arguments)
        self._invoke("DirectPathProfileManagerUpdate", _arguments)

    UpdateDirectPathProfile = DirectPathProfileManagerUpdate

    @_rt.method(
        "DirectPathProfileManagerDelete",
        since="vim.version.v9_0_0_0",
        rank=34,
        privilege="DirectPathProfileManager.Manage",
        raises=(vim.fault.NotFound, vim.fault.ResourceInUse),
        parameters=(_rt.Parameter("id", "string", since="vim.version.v9_0_0_0", rank=34),),
    )
    def DirectPathProfileManagerDelete(self, id: str) -> None:
        """Returns nothing. Since vSphere API 9.0.0.0.

        Args:
            id: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.ResourceInUse: Not described.

        Privilege:
            ``DirectPathProfileManager.Manage``
        """
        _arguments = {"id": id}
        if self._rank < 34:
            self._unsupported("DirectPathProfileManagerDelete", 34)
        self._invoke("DirectPathProfileManagerDelete", _arguments)

    DeleteDirectPathProfile = DirectPathProfileManagerDelete

    @_rt.method(
        "DirectPathProfileManagerList",
        since="vim.version.v9_0_0_0",
        rank=34,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "filterSpec",
                "vim.DirectPathProfileManager.FilterSpec",
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
        ),
        returns=_rt.Returns(
            "vim.DirectPathProfileManager.DirectPathProfileInfo", array=True, optional=True
        ),
    )
    def DirectPathProfileManagerList(
        self, filterSpec: vim.DirectPathProfileManager.FilterSpec
    ) -> list[vim.DirectPathProfileManager.DirectPathProfileInfo]:
        """Returns a list of ``vim.DirectPathProfileManager.DirectPathProfileInfo``, which may be
        empty. Since vSphere API 9.0.0.0.

        Args:
            filterSpec: ``vim.DirectPathProfileManager.FilterSpec``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"filterSpec": filterSpec}
        if self._rank < 34:
            self._unsupported("DirectPathProfileManagerList", 34)
        self._check_arguments("DirectPathProfileManagerList", _arguments)
        _result: list[vim.DirectPathProfileManager.DirectPathProfileInfo] = self._invoke(
            "DirectPathProfileManagerList", _arguments
        )
        return _result

    ListDirectPathProfiles = DirectPathProfileManagerList

    @_rt.method(
        "DirectPathProfileManagerQueryCapacity",
        since="vim.version.v9_0_0_0",
        rank=34,
        raises=(vmodl.fault.InvalidArgument,),
        parameters=(
            _rt.Parameter(
                "target",
                "vim.DirectPathProfileManager.TargetEntity",
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
            _rt.Parameter(
                "querySpec",
                "vim.DirectPathProfileManager.CapacityQuerySpec",
                array=True,
                optional=True,
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
        ),
        returns=_rt.Returns(
            "vim.DirectPathProfileManager.CapacityResult", array=True, optional=True
        ),
    )
    def DirectPathProfileManagerQueryCapacity(
        self,
        target: vim.DirectPathProfileManager.TargetEntity,
        querySpec: Iterable[vim.DirectPathProfileManager.CapacityQuerySpec] = (),
    ) -> list[vim.DirectPathProfileManager.CapacityResult]:
        """Returns a list of ``vim.DirectPathProfileManager.CapacityResult``, which may be empty.
        Since vSphere API 9.0.0.0.

        Args:
            target: ``vim.DirectPathProfileManager.TargetEntity``, required.
            querySpec: List of ``vim.DirectPathProfileManager.CapacityQuerySpec``, optional.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
        """
        _arguments = {"target": target, "querySpec": _rt.array("querySpec", querySpec)}
        if self._rank < 34:
            self._unsupported("DirectPathProfileManagerQueryCapacity", 34)
        self._check_arguments("DirectPathProfileManagerQueryCapacity", _arguments)
        _result: list[vim.DirectPathProfileManager.CapacityResult] = self._invoke(
            "DirectPathProfileManagerQueryCapacity", _arguments
        )
        return _result

    QueryDirectPathProfileCapacity = DirectPathProfileManagerQueryCapacity
