# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.DistributedVirtualSwitchManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.dvs.DistributedVirtualSwitchManager",
    wire_name="DistributedVirtualSwitchManager",
    since="vim.version.version5",
    rank=5,
)
class DistributedVirtualSwitchManager(_rt.ManagedObject):
    """The managed object ``vim.dvs.DistributedVirtualSwitchManager``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/dvs/DistributedVirtualSwitchManager.rst``
    """

    @_rt.data(
        "vim.dvs.DistributedVirtualSwitchManager.CompatibilityResult",
        wire_name="DistributedVirtualSwitchManagerCompatibilityResult",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("host", "vim.HostSystem", since="vim.version.version6", rank=6),
            _rt.Property(
                "error",
                "vmodl.LocalizedMethodFault",
                array=True,
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
        ),
    )
    class CompatibilityResult(vmodl.DynamicData):
        """The data object ``vim.dvs.DistributedVirtualSwitchManager.CompatibilityResult``, on the wire ``DistributedVirtualSwitchManagerCompatibilityResult``.

        Fields:
            - ``host``: ``vim.HostSystem``, required.
            - ``error``: List of ``vmodl.LocalizedMethodFault``, optional.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/dvs/DistributedVirtualSwitchManager/CompatibilityResult.rst``
        """

        host: vim.HostSystem = _rt.UNSET
        """``vim.HostSystem``, required. Since vSphere API 4.1."""
        error: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
        """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.1."""

    @_rt.data(
        "vim.dvs.DistributedVirtualSwitchManager.DvsConfigTarget",
        wire_name="DVSManagerDvsConfigTarget",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "distributedVirtualPortgroup",
                "vim.dvs.DistributedVirtualPortgroupInfo",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "distributedVirtualSwitch",
                "vim.dvs.DistributedVirtualSwitchInfo",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class DvsConfigTarget(vmodl.DynamicData):
        """The data object ``vim.dvs.DistributedVirtualSwitchManager.DvsConfigTarget``, on the wire ``DVSManagerDvsConfigTarget``.

        Fields:
            - ``distributedVirtualPortgroup``: List of ``vim.dvs.DistributedVirtualPortgroupInfo``,
              optional.
            - ``distributedVirtualSwitch``: List of ``vim.dvs.DistributedVirtualSwitchInfo``,
              optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/dvs/DistributedVirtualSwitchManager/DvsConfigTarget.rst``
        """

        distributedVirtualPortgroup: _rt.Field[
            list[vim.dvs.DistributedVirtualPortgroupInfo],
            Iterable[vim.dvs.DistributedVirtualPortgroupInfo],
        ] = _rt.EMPTY
        """List of ``vim.dvs.DistributedVirtualPortgroupInfo``, optional. Since vSphere API 4.0."""
        distributedVirtualSwitch: _rt.Field[
            list[vim.dvs.DistributedVirtualSwitchInfo],
            Iterable[vim.dvs.DistributedVirtualSwitchInfo],
        ] = _rt.EMPTY
        """List of ``vim.dvs.DistributedVirtualSwitchInfo``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.dvs.DistributedVirtualSwitchManager.DvsProductSpec",
        wire_name="DistributedVirtualSwitchManagerDvsProductSpec",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "newSwitchProductSpec",
                "vim.dvs.ProductSpec",
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property(
                "distributedVirtualSwitch",
                "vim.DistributedVirtualSwitch",
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
        ),
    )
    class DvsProductSpec(vmodl.DynamicData):
        """The data object ``vim.dvs.DistributedVirtualSwitchManager.DvsProductSpec``, on the wire ``DistributedVirtualSwitchManagerDvsProductSpec``.

        Fields:
            - ``newSwitchProductSpec``: ``vim.dvs.ProductSpec``, optional.
            - ``distributedVirtualSwitch``: ``vim.DistributedVirtualSwitch``, optional.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/dvs/DistributedVirtualSwitchManager/DvsProductSpec.rst``
        """

        newSwitchProductSpec: vim.dvs.ProductSpec | None = None
        """``vim.dvs.ProductSpec``, optional. Since vSphere API 4.1."""
        distributedVirtualSwitch: vim.DistributedVirtualSwitch | None = None
        """``vim.DistributedVirtualSwitch``, optional. Since vSphere API 4.1."""

    @_rt.data(
        "vim.dvs.DistributedVirtualSwitchManager.HostDvsFilterSpec",
        wire_name="DistributedVirtualSwitchManagerHostDvsFilterSpec",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("inclusive", "boolean", since="vim.version.version6", rank=6),
        ),
    )
    class HostDvsFilterSpec(vmodl.DynamicData):
        """The data object ``vim.dvs.DistributedVirtualSwitchManager.HostDvsFilterSpec``, on the wire ``DistributedVirtualSwitchManagerHostDvsFilterSpec``.

        Fields:
            - ``inclusive``: ``boolean``, required.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/dvs/DistributedVirtualSwitchManager/HostDvsFilterSpec.rst``
        """

        inclusive: bool = False
        """``boolean``, required. Since vSphere API 4.1."""

    @_rt.data(
        "vim.dvs.DistributedVirtualSwitchManager.HostContainer",
        wire_name="DistributedVirtualSwitchManagerHostContainer",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("container", "vim.ManagedEntity", since="vim.version.version6", rank=6),
            _rt.Property("recursive", "boolean", since="vim.version.version6", rank=6),
        ),
    )
    class HostContainer(vmodl.DynamicData):
        """The data object ``vim.dvs.DistributedVirtualSwitchManager.HostContainer``, on the wire ``DistributedVirtualSwitchManagerHostContainer``.

        Fields:
            - ``container``: ``vim.ManagedEntity``, required.
            - ``recursive``: ``boolean``, required.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/dvs/DistributedVirtualSwitchManager/HostContainer.rst``
        """

        container: vim.ManagedEntity = _rt.UNSET
        """``vim.ManagedEntity``, required. Since vSphere API 4.1."""
        recursive: bool = False
        """``boolean``, required. Since vSphere API 4.1."""

    @_rt.data(
        "vim.dvs.DistributedVirtualSwitchManager.ImportResult",
        wire_name="DistributedVirtualSwitchManagerImportResult",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property(
                "distributedVirtualSwitch",
                "vim.DistributedVirtualSwitch",
                array=True,
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "distributedVirtualPortgroup",
                "vim.dvs.DistributedVirtualPortgroup",
                array=True,
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Property(
                "importFault",
                "vim.fault.ImportOperationBulkFault.FaultOnImport",
                array=True,
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
        ),
    )
    class ImportResult(vmodl.DynamicData):
        """The data object ``vim.dvs.DistributedVirtualSwitchManager.ImportResult``, on the wire ``DistributedVirtualSwitchManagerImportResult``.

        Fields:
            - ``distributedVirtualSwitch``: List of ``vim.DistributedVirtualSwitch``, optional.
            - ``distributedVirtualPortgroup``: List of ``vim.dvs.DistributedVirtualPortgroup``,
              optional.
            - ``importFault``: List of ``vim.fault.ImportOperationBulkFault.FaultOnImport``,
              optional.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/dvs/DistributedVirtualSwitchManager/ImportResult.rst``
        """

        distributedVirtualSwitch: _rt.Field[
            list[vim.DistributedVirtualSwitch], Iterable[vim.DistributedVirtualSwitch]
        ] = _rt.EMPTY
        """List of ``vim.DistributedVirtualSwitch``, optional. Since vSphere API 5.1."""
        distributedVirtualPortgroup: _rt.Field[
            list[vim.dvs.DistributedVirtualPortgroup], Iterable[vim.dvs.DistributedVirtualPortgroup]
        ] = _rt.EMPTY
        """List of ``vim.dvs.DistributedVirtualPortgroup``, optional. Since vSphere API 5.1."""
        importFault: _rt.Field[
            list[vim.fault.ImportOperationBulkFault.FaultOnImport],
            Iterable[vim.fault.ImportOperationBulkFault.FaultOnImport],
        ] = _rt.EMPTY
        """List of ``vim.fault.ImportOperationBulkFault.FaultOnImport``, optional. Since vSphere API
        5.1.
        """

    @_rt.data(
        "vim.dvs.DistributedVirtualSwitchManager.PhysicalNicsList",
        wire_name="DVSManagerPhysicalNicsList",
        since="vim.version.v8_0_0_1",
        rank=28,
        properties=lambda: (
            _rt.Property("host", "vim.HostSystem", since="vim.version.v8_0_0_1", rank=28),
            _rt.Property(
                "physicalNics",
                "vim.host.PhysicalNic",
                array=True,
                optional=True,
                since="vim.version.v8_0_0_1",
                rank=28,
            ),
        ),
    )
    class PhysicalNicsList(vmodl.DynamicData):
        """The data object ``vim.dvs.DistributedVirtualSwitchManager.PhysicalNicsList``, on the wire ``DVSManagerPhysicalNicsList``.

        Fields:
            - ``host``: ``vim.HostSystem``, required.
            - ``physicalNics``: List of ``vim.host.PhysicalNic``, optional.

        Since:
            vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

        Source:
            ``vim/dvs/DistributedVirtualSwitchManager/PhysicalNicsList.rst``
        """

        host: vim.HostSystem = _rt.UNSET
        """``vim.HostSystem``, required. Since vSphere API 8.0.0.1."""
        physicalNics: _rt.Field[list[vim.host.PhysicalNic], Iterable[vim.host.PhysicalNic]] = (
            _rt.EMPTY
        )
        """List of ``vim.host.PhysicalNic``, optional. Since vSphere API 8.0.0.1."""

    @_rt.data(
        "vim.dvs.DistributedVirtualSwitchManager.SpanInfo",
        wire_name="DistributedVirtualSwitchManagerSpanInfo",
        since="vim.version.v9_1_0_0",
        rank=35,
        properties=lambda: (
            _rt.Property("ID", "string", since="vim.version.v9_1_0_0", rank=35),
            _rt.Property(
                "clusters",
                "vim.ClusterComputeResource",
                array=True,
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
            _rt.Property(
                "exclusive", "boolean", optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
        ),
    )
    class SpanInfo(vmodl.DynamicData):
        """The data object ``vim.dvs.DistributedVirtualSwitchManager.SpanInfo``, on the wire ``DistributedVirtualSwitchManagerSpanInfo``.

        Fields:
            - ``ID``: ``string``, required.
            - ``clusters``: List of ``vim.ClusterComputeResource``, optional.
            - ``exclusive``: ``boolean``, optional.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/dvs/DistributedVirtualSwitchManager/SpanInfo.rst``
        """

        ID: str = ""
        """``string``, required. Since vSphere API 9.1.0.0."""
        clusters: _rt.Field[
            list[vim.ClusterComputeResource], Iterable[vim.ClusterComputeResource]
        ] = _rt.EMPTY
        """List of ``vim.ClusterComputeResource``, optional. Since vSphere API 9.1.0.0."""
        exclusive: bool | None = None
        """``boolean``, optional. Since vSphere API 9.1.0.0."""

    @_rt.data(
        "vim.dvs.DistributedVirtualSwitchManager.HostArrayFilter",
        wire_name="DistributedVirtualSwitchManagerHostArrayFilter",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "host", "vim.HostSystem", array=True, since="vim.version.version6", rank=6
            ),
        ),
    )
    class HostArrayFilter(HostDvsFilterSpec):
        """The data object ``vim.dvs.DistributedVirtualSwitchManager.HostArrayFilter``, on the wire ``DistributedVirtualSwitchManagerHostArrayFilter``.

        Fields:
            - ``host``: List of ``vim.HostSystem``, required.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/dvs/DistributedVirtualSwitchManager/HostArrayFilter.rst``
        """

        host: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
        """List of ``vim.HostSystem``, required. Since vSphere API 4.1."""

    @_rt.data(
        "vim.dvs.DistributedVirtualSwitchManager.HostContainerFilter",
        wire_name="DistributedVirtualSwitchManagerHostContainerFilter",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "hostContainer",
                "vim.dvs.DistributedVirtualSwitchManager.HostContainer",
                since="vim.version.version6",
                rank=6,
            ),
        ),
    )
    class HostContainerFilter(HostDvsFilterSpec):
        """The data object ``vim.dvs.DistributedVirtualSwitchManager.HostContainerFilter``, on the wire ``DistributedVirtualSwitchManagerHostContainerFilter``.

        Fields:
            - ``hostContainer``: ``vim.dvs.DistributedVirtualSwitchManager.HostContainer``,
              required.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/dvs/DistributedVirtualSwitchManager/HostContainerFilter.rst``
        """

        hostContainer: vim.dvs.DistributedVirtualSwitchManager.HostContainer = _rt.UNSET
        """``vim.dvs.DistributedVirtualSwitchManager.HostContainer``, required. Since vSphere API
        4.1.
        """

    @_rt.data(
        "vim.dvs.DistributedVirtualSwitchManager.HostDvsMembershipFilter",
        wire_name="DistributedVirtualSwitchManagerHostDvsMembershipFilter",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property(
                "distributedVirtualSwitch",
                "vim.DistributedVirtualSwitch",
                since="vim.version.version6",
                rank=6,
            ),
        ),
    )
    class HostDvsMembershipFilter(HostDvsFilterSpec):
        """The data object ``vim.dvs.DistributedVirtualSwitchManager.HostDvsMembershipFilter``, on the wire ``DistributedVirtualSwitchManagerHostDvsMembershipFilter``.

        Fields:
            - ``distributedVirtualSwitch``: ``vim.DistributedVirtualSwitch``, required.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/dvs/DistributedVirtualSwitchManager/HostDvsMembershipFilter.rst``
        """

        distributedVirtualSwitch: vim.DistributedVirtualSwitch = _rt.UNSET
        """``vim.DistributedVirtualSwitch``, required. Since vSphere API 4.1."""

    @_rt.method(
        "QueryAvailableDvsSpec",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "recommended", "boolean", optional=True, since="vim.version.version10", rank=10
            ),
        ),
        returns=_rt.Returns("vim.dvs.ProductSpec", array=True, optional=True),
    )
    def QueryAvailableDvsSpec(self, recommended: bool | None = None) -> list[vim.dvs.ProductSpec]:
        """Returns a list of ``vim.dvs.ProductSpec``, which may be empty. Since vSphere API 4.0.

        Args:
            recommended: ``boolean``, optional. Since vSphere API 6.0.

        Privilege:
            ``System.View``
        """
        _arguments = {"recommended": recommended}
        if self._rank < 5:
            self._unsupported("QueryAvailableDvsSpec", 5)
        if recommended is not None and self._rank < 10:
            self._unsupported("QueryAvailableDvsSpec(recommended)", 10)
        _result: list[vim.dvs.ProductSpec] = self._invoke("QueryAvailableDvsSpec", _arguments)
        return _result

    QuerySupportedSwitchSpec = QueryAvailableDvsSpec

    @_rt.method(
        "QuerySupportedNetworkOffloadSpec",
        since="vim.version.v8_0_0_1",
        rank=28,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "switchProductSpec", "vim.dvs.ProductSpec", since="vim.version.v8_0_0_1", rank=28
            ),
        ),
        returns=_rt.Returns("vim.dvs.NetworkOffloadSpec", array=True, optional=True),
    )
    def QuerySupportedNetworkOffloadSpec(
        self, switchProductSpec: vim.dvs.ProductSpec
    ) -> list[vim.dvs.NetworkOffloadSpec]:
        """Returns a list of ``vim.dvs.NetworkOffloadSpec``, which may be empty. Since vSphere API
        8.0.0.1.

        Args:
            switchProductSpec: ``vim.dvs.ProductSpec``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"switchProductSpec": switchProductSpec}
        if self._rank < 28:
            self._unsupported("QuerySupportedNetworkOffloadSpec", 28)
        self._check_arguments("QuerySupportedNetworkOffloadSpec", _arguments)
        _result: list[vim.dvs.NetworkOffloadSpec] = self._invoke(
            "QuerySupportedNetworkOffloadSpec", _arguments
        )
        return _result

    def _by_name_QueryCompatibleVmnicsFromHosts(
        self, hosts: Iterable[vim.HostSystem] = (), *, dvs: vim.DistributedVirtualSwitch
    ) -> list[vim.dvs.DistributedVirtualSwitchManager.PhysicalNicsList]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_QueryCompatibleVmnicsFromHosts)
    @_rt.method(
        "QueryCompatibleVmnicsFromHosts",
        since="vim.version.v8_0_0_1",
        rank=28,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "hosts",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vim.version.v8_0_0_1",
                rank=28,
            ),
            _rt.Parameter(
                "dvs", "vim.DistributedVirtualSwitch", since="vim.version.v8_0_0_1", rank=28
            ),
        ),
        returns=_rt.Returns(
            "vim.dvs.DistributedVirtualSwitchManager.PhysicalNicsList", array=True, optional=True
        ),
    )
    def QueryCompatibleVmnicsFromHosts(
        self, hosts: Iterable[vim.HostSystem], dvs: vim.DistributedVirtualSwitch
    ) -> list[vim.dvs.DistributedVirtualSwitchManager.PhysicalNicsList]:
        """Returns a list of ``vim.dvs.DistributedVirtualSwitchManager.PhysicalNicsList``, which may
        be empty. Since vSphere API 8.0.0.1.

        Args:
            hosts: List of ``vim.HostSystem``, optional.
            dvs: ``vim.DistributedVirtualSwitch``, required.

        Privilege:
            ``System.View``
        """
        _rt.require("dvs", dvs)
        _arguments = {"hosts": _rt.array("hosts", hosts), "dvs": dvs}
        if self._rank < 28:
            self._unsupported("QueryCompatibleVmnicsFromHosts", 28)
        _result: list[vim.dvs.DistributedVirtualSwitchManager.PhysicalNicsList] = self._invoke(
            "QueryCompatibleVmnicsFromHosts", _arguments
        )
        return _result

    @_rt.method(
        "QueryCompatibleHostForNewDvs",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        parameters=(
            _rt.Parameter("container", "vim.ManagedEntity", since="vim.version.version5", rank=5),
            _rt.Parameter("recursive", "boolean", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "switchProductSpec",
                "vim.dvs.ProductSpec",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.HostSystem", array=True, optional=True),
    )
    def QueryCompatibleHostForNewDvs(
        self,
        container: vim.ManagedEntity,
        recursive: bool,
        switchProductSpec: vim.dvs.ProductSpec | None = None,
    ) -> list[vim.HostSystem]:
        """Returns a list of ``vim.HostSystem``, which may be empty. Since vSphere API 4.0.

        Args:
            container: ``vim.ManagedEntity``, required.
            recursive: ``boolean``, required.
            switchProductSpec: ``vim.dvs.ProductSpec``, optional.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "container": container,
            "recursive": recursive,
            "switchProductSpec": switchProductSpec,
        }
        if self._rank < 5:
            self._unsupported("QueryCompatibleHostForNewDvs", 5)
        self._check_arguments("QueryCompatibleHostForNewDvs", _arguments)
        _result: list[vim.HostSystem] = self._invoke("QueryCompatibleHostForNewDvs", _arguments)
        return _result

    @_rt.method(
        "QueryCompatibleHostForExistingDvs",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        parameters=(
            _rt.Parameter("container", "vim.ManagedEntity", since="vim.version.version5", rank=5),
            _rt.Parameter("recursive", "boolean", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "dvs", "vim.DistributedVirtualSwitch", since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.HostSystem", array=True, optional=True),
    )
    def QueryCompatibleHostForExistingDvs(
        self, container: vim.ManagedEntity, recursive: bool, dvs: vim.DistributedVirtualSwitch
    ) -> list[vim.HostSystem]:
        """Returns a list of ``vim.HostSystem``, which may be empty. Since vSphere API 4.0.

        Args:
            container: ``vim.ManagedEntity``, required.
            recursive: ``boolean``, required.
            dvs: ``vim.DistributedVirtualSwitch``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"container": container, "recursive": recursive, "dvs": dvs}
        if self._rank < 5:
            self._unsupported("QueryCompatibleHostForExistingDvs", 5)
        _result: list[vim.HostSystem] = self._invoke(
            "QueryCompatibleHostForExistingDvs", _arguments
        )
        return _result

    @_rt.method(
        "QueryDvsCompatibleHostSpec",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "switchProductSpec",
                "vim.dvs.ProductSpec",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.dvs.HostProductSpec", array=True, optional=True),
    )
    def QueryDvsCompatibleHostSpec(
        self, switchProductSpec: vim.dvs.ProductSpec | None = None
    ) -> list[vim.dvs.HostProductSpec]:
        """Returns a list of ``vim.dvs.HostProductSpec``, which may be empty. Since vSphere API 4.0.

        Args:
            switchProductSpec: ``vim.dvs.ProductSpec``, optional.

        Privilege:
            ``System.View``
        """
        _arguments = {"switchProductSpec": switchProductSpec}
        if self._rank < 5:
            self._unsupported("QueryDvsCompatibleHostSpec", 5)
        self._check_arguments("QueryDvsCompatibleHostSpec", _arguments)
        _result: list[vim.dvs.HostProductSpec] = self._invoke(
            "QueryDvsCompatibleHostSpec", _arguments
        )
        return _result

    QueryCompatibleHostSpec = QueryDvsCompatibleHostSpec

    @_rt.method(
        "QueryDvsFeatureCapability",
        since="vim.version.version6",
        rank=6,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "switchProductSpec",
                "vim.dvs.ProductSpec",
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
        ),
        returns=_rt.Returns("vim.DistributedVirtualSwitch.FeatureCapability", optional=True),
    )
    def QueryDvsFeatureCapability(
        self, switchProductSpec: vim.dvs.ProductSpec | None = None
    ) -> vim.DistributedVirtualSwitch.FeatureCapability | None:
        """Returns ``vim.DistributedVirtualSwitch.FeatureCapability``, or None. Since vSphere API
        4.1.

        Args:
            switchProductSpec: ``vim.dvs.ProductSpec``, optional.

        Privilege:
            ``System.View``
        """
        _arguments = {"switchProductSpec": switchProductSpec}
        if self._rank < 6:
            self._unsupported("QueryDvsFeatureCapability", 6)
        self._check_arguments("QueryDvsFeatureCapability", _arguments)
        _result: vim.DistributedVirtualSwitch.FeatureCapability | None = self._invoke(
            "QueryDvsFeatureCapability", _arguments
        )
        return _result

    QueryFeatureCapability = QueryDvsFeatureCapability

    @_rt.method(
        "QueryDvsByUuid",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        raises=(vim.fault.NotFound,),
        parameters=(_rt.Parameter("uuid", "string", since="vim.version.version5", rank=5),),
        returns=_rt.Returns("vim.DistributedVirtualSwitch", optional=True),
    )
    def QueryDvsByUuid(self, uuid: str) -> vim.DistributedVirtualSwitch | None:
        """Returns ``vim.DistributedVirtualSwitch``, or None. Since vSphere API 4.0.

        Args:
            uuid: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"uuid": uuid}
        if self._rank < 5:
            self._unsupported("QueryDvsByUuid", 5)
        _result: vim.DistributedVirtualSwitch | None = self._invoke("QueryDvsByUuid", _arguments)
        return _result

    QuerySwitchByUuid = QueryDvsByUuid

    @_rt.method(
        "QueryDvsConfigTarget",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "host", "vim.HostSystem", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Parameter(
                "dvs",
                "vim.DistributedVirtualSwitch",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.dvs.DistributedVirtualSwitchManager.DvsConfigTarget"),
    )
    def QueryDvsConfigTarget(
        self, host: vim.HostSystem | None = None, dvs: vim.DistributedVirtualSwitch | None = None
    ) -> vim.dvs.DistributedVirtualSwitchManager.DvsConfigTarget:
        """Returns ``vim.dvs.DistributedVirtualSwitchManager.DvsConfigTarget``. Since vSphere API
        4.0.

        Args:
            host: ``vim.HostSystem``, optional.
            dvs: ``vim.DistributedVirtualSwitch``, optional.

        Privilege:
            ``System.View``
        """
        _arguments = {"host": host, "dvs": dvs}
        if self._rank < 5:
            self._unsupported("QueryDvsConfigTarget", 5)
        _result: vim.dvs.DistributedVirtualSwitchManager.DvsConfigTarget = self._invoke(
            "QueryDvsConfigTarget", _arguments
        )
        return _result

    @_rt.method(
        "QueryDvsCheckCompatibility",
        since="vim.version.version6",
        rank=6,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "hostContainer",
                "vim.dvs.DistributedVirtualSwitchManager.HostContainer",
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Parameter(
                "dvsProductSpec",
                "vim.dvs.DistributedVirtualSwitchManager.DvsProductSpec",
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Parameter(
                "hostFilterSpec",
                "vim.dvs.DistributedVirtualSwitchManager.HostDvsFilterSpec",
                array=True,
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
        ),
        returns=_rt.Returns(
            "vim.dvs.DistributedVirtualSwitchManager.CompatibilityResult", array=True, optional=True
        ),
    )
    def QueryDvsCheckCompatibility(
        self,
        hostContainer: vim.dvs.DistributedVirtualSwitchManager.HostContainer,
        dvsProductSpec: vim.dvs.DistributedVirtualSwitchManager.DvsProductSpec | None = None,
        hostFilterSpec: Iterable[vim.dvs.DistributedVirtualSwitchManager.HostDvsFilterSpec] = (),
    ) -> list[vim.dvs.DistributedVirtualSwitchManager.CompatibilityResult]:
        """Returns a list of ``vim.dvs.DistributedVirtualSwitchManager.CompatibilityResult``, which
        may be empty. Since vSphere API 4.1.

        Args:
            hostContainer: ``vim.dvs.DistributedVirtualSwitchManager.HostContainer``, required.
            dvsProductSpec: ``vim.dvs.DistributedVirtualSwitchManager.DvsProductSpec``, optional.
            hostFilterSpec: List of ``vim.dvs.DistributedVirtualSwitchManager.HostDvsFilterSpec``,
                optional.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "hostContainer": hostContainer,
            "dvsProductSpec": dvsProductSpec,
            "hostFilterSpec": _rt.array("hostFilterSpec", hostFilterSpec),
        }
        if self._rank < 6:
            self._unsupported("QueryDvsCheckCompatibility", 6)
        self._check_arguments("QueryDvsCheckCompatibility", _arguments)
        _result: list[vim.dvs.DistributedVirtualSwitchManager.CompatibilityResult] = self._invoke(
            "QueryDvsCheckCompatibility", _arguments
        )
        return _result

    CheckCompatibility = QueryDvsCheckCompatibility

    @_rt.method(
        "RectifyDvsOnHost_Task",
        since="vim.version.version7",
        rank=7,
        privilege="System.Read",
        raises=(vim.fault.DvsFault,),
        parameters=(
            _rt.Parameter(
                "hosts", "vim.HostSystem", array=True, since="vim.version.version7", rank=7
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def RectifyDvsOnHost_Task(self, hosts: Iterable[vim.HostSystem]) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 5.0.

        Args:
            hosts: List of ``vim.HostSystem``, required.

        Raises:
            vim.fault.DvsFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"hosts": _rt.array("hosts", hosts)}
        if self._rank < 7:
            self._unsupported("RectifyDvsOnHost_Task", 7)
        _result: _rt.TaskOf[None] = self._invoke("RectifyDvsOnHost_Task", _arguments)
        return _result

    RectifyHost = RectifyDvsOnHost_Task

    @_rt.method(
        "DVSManagerExportEntity_Task",
        since="vim.version.version8",
        rank=8,
        raises=(vim.fault.NotFound, vim.fault.BackupBlobWriteFailure),
        parameters=(
            _rt.Parameter(
                "selectionSet", "vim.SelectionSet", array=True, since="vim.version.version8", rank=8
            ),
        ),
        returns=_rt.Returns(
            "vim.Task",
            optional=True,
            task_result="vim.dvs.EntityBackup.Config",
            task_result_array=True,
        ),
    )
    def DVSManagerExportEntity_Task(
        self, selectionSet: Iterable[vim.SelectionSet]
    ) -> _rt.TaskOf[list[vim.dvs.EntityBackup.Config] | None]:
        """Starts a task that yields a list of ``vim.dvs.EntityBackup.Config``. Since vSphere API
        5.1.

        Args:
            selectionSet: List of ``vim.SelectionSet``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.BackupBlobWriteFailure: Not described.
        """
        _arguments = {"selectionSet": _rt.array("selectionSet", selectionSet)}
        if self._rank < 8:
            self._unsupported("DVSManagerExportEntity_Task", 8)
        self._check_arguments("DVSManagerExportEntity_Task", _arguments)
        _result: _rt.TaskOf[list[vim.dvs.EntityBackup.Config] | None] = self._invoke(
            "DVSManagerExportEntity_Task", _arguments
        )
        return _result

    ExportEntity = DVSManagerExportEntity_Task

    @_rt.method(
        "DVSManagerImportEntity_Task",
        since="vim.version.version8",
        rank=8,
        raises=(vim.fault.DvsFault, vim.fault.NotFound),
        parameters=(
            _rt.Parameter(
                "entityBackup",
                "vim.dvs.EntityBackup.Config",
                array=True,
                since="vim.version.version8",
                rank=8,
            ),
            _rt.Parameter("importType", "string", since="vim.version.version8", rank=8),
        ),
        returns=_rt.Returns(
            "vim.Task", task_result="vim.dvs.DistributedVirtualSwitchManager.ImportResult"
        ),
    )
    def DVSManagerImportEntity_Task(
        self, entityBackup: Iterable[vim.dvs.EntityBackup.Config], importType: str
    ) -> _rt.TaskOf[vim.dvs.DistributedVirtualSwitchManager.ImportResult]:
        """Starts a task that yields ``vim.dvs.DistributedVirtualSwitchManager.ImportResult``. Since
        vSphere API 5.1.

        Args:
            entityBackup: List of ``vim.dvs.EntityBackup.Config``, required.
            importType: ``string``, required.

        Raises:
            vim.fault.DvsFault: Not described.
            vim.fault.NotFound: Not described.
        """
        _arguments = {
            "entityBackup": _rt.array("entityBackup", entityBackup),
            "importType": importType,
        }
        if self._rank < 8:
            self._unsupported("DVSManagerImportEntity_Task", 8)
        self._check_arguments("DVSManagerImportEntity_Task", _arguments)
        _result: _rt.TaskOf[vim.dvs.DistributedVirtualSwitchManager.ImportResult] = self._invoke(
            "DVSManagerImportEntity_Task", _arguments
        )
        return _result

    ImportEntity = DVSManagerImportEntity_Task

    @_rt.method(
        "DVSManagerLookupDvPortGroup",
        since="vim.version.version8",
        rank=8,
        privilege="System.View",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("switchUuid", "string", since="vim.version.version8", rank=8),
            _rt.Parameter("portgroupKey", "string", since="vim.version.version8", rank=8),
        ),
        returns=_rt.Returns("vim.dvs.DistributedVirtualPortgroup", optional=True),
    )
    def DVSManagerLookupDvPortGroup(
        self, switchUuid: str, portgroupKey: str
    ) -> vim.dvs.DistributedVirtualPortgroup | None:
        """Returns ``vim.dvs.DistributedVirtualPortgroup``, or None. Since vSphere API 5.1.

        Args:
            switchUuid: ``string``, required.
            portgroupKey: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"switchUuid": switchUuid, "portgroupKey": portgroupKey}
        if self._rank < 8:
            self._unsupported("DVSManagerLookupDvPortGroup", 8)
        _result: vim.dvs.DistributedVirtualPortgroup | None = self._invoke(
            "DVSManagerLookupDvPortGroup", _arguments
        )
        return _result

    LookupPortgroup = DVSManagerLookupDvPortGroup

    @_rt.method(
        "GetVpcNetworkSpan",
        since="vim.version.v9_1_0_0",
        rank=35,
        privilege="System.View",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("spanId", "string", optional=True, since="vim.version.v9_1_0_0", rank=35),
        ),
        returns=_rt.Returns(
            "vim.dvs.DistributedVirtualSwitchManager.SpanInfo", array=True, optional=True
        ),
    )
    def GetVpcNetworkSpan(
        self, spanId: str | None = None
    ) -> list[vim.dvs.DistributedVirtualSwitchManager.SpanInfo]:
        """Returns a list of ``vim.dvs.DistributedVirtualSwitchManager.SpanInfo``, which may be
        empty. Since vSphere API 9.1.0.0.

        Args:
            spanId: ``string``, optional.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"spanId": spanId}
        if self._rank < 35:
            self._unsupported("GetVpcNetworkSpan", 35)
        _result: list[vim.dvs.DistributedVirtualSwitchManager.SpanInfo] = self._invoke(
            "GetVpcNetworkSpan", _arguments
        )
        return _result
