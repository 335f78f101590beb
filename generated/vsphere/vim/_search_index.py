# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.SearchIndex``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed("vim.SearchIndex", wire_name="SearchIndex")
class SearchIndex(_rt.ManagedObject):
    """The managed object ``vim.SearchIndex``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/SearchIndex.rst``
    """

    @_rt.data(
        "vim.SearchIndex.Filter",
        wire_name="SearchIndexFilter",
        since="vim.version.v9_1_0_0",
        rank=35,
        properties=lambda: (
            _rt.Property(
                "predicates",
                "vim.SearchIndex.Predicate",
                array=True,
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
        ),
    )
    class Filter(vmodl.DynamicData):
        """The data object ``vim.SearchIndex.Filter``, on the wire ``SearchIndexFilter``.

        Fields:
            - ``predicates``: List of ``vim.SearchIndex.Predicate``, optional.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/SearchIndex/Filter.rst``
        """

        predicates: _rt.Field[
            list[vim.SearchIndex.Predicate], Iterable[vim.SearchIndex.Predicate]
        ] = _rt.EMPTY
        """List of ``vim.SearchIndex.Predicate``, optional. Since vSphere API 9.1.0.0."""

    @_rt.data(
        "vim.SearchIndex.IterationSpec",
        wire_name="SearchIndexIterationSpec",
        since="vim.version.v9_1_0_0",
        rank=35,
        properties=lambda: (
            _rt.Property("marker", "string", optional=True, since="vim.version.v9_1_0_0", rank=35),
            _rt.Property("limit", "int", optional=True, since="vim.version.v9_1_0_0", rank=35),
        ),
    )
    class IterationSpec(vmodl.DynamicData):
        """The data object ``vim.SearchIndex.IterationSpec``, on the wire ``SearchIndexIterationSpec``.

        Fields:
            - ``marker``: ``string``, optional.
            - ``limit``: ``int``, optional.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/SearchIndex/IterationSpec.rst``
        """

        marker: str | None = None
        """``string``, optional. Since vSphere API 9.1.0.0."""
        limit: int | None = None
        """``int``, optional. Since vSphere API 9.1.0.0."""

    @_rt.data(
        "vim.SearchIndex.OptionalValue",
        wire_name="SearchIndexOptionalValue",
        since="vim.version.v9_1_0_0",
        rank=35,
        properties=lambda: (
            _rt.Property("value", "anyType", optional=True, since="vim.version.v9_1_0_0", rank=35),
        ),
    )
    class OptionalValue(vmodl.DynamicData):
        """The data object ``vim.SearchIndex.OptionalValue``, on the wire ``SearchIndexOptionalValue``.

        Fields:
            - ``value``: ``anyType``, optional.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/SearchIndex/OptionalValue.rst``
        """

        value: object = None
        """``anyType``, optional. Since vSphere API 9.1.0.0."""

    @_rt.data(
        "vim.SearchIndex.Predicate",
        wire_name="SearchIndexPredicate",
        since="vim.version.v9_1_0_0",
        rank=35,
        properties=lambda: (
            _rt.Property("propertyPath", "string", since="vim.version.v9_1_0_0", rank=35),
            _rt.Property("operator", "string", since="vim.version.v9_1_0_0", rank=35),
            _rt.Property(
                "arrayOperator", "string", optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
            _rt.Property(
                "comparableValue", "anyType", optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
            _rt.Property(
                "comparableList",
                "anyType",
                array=True,
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
        ),
    )
    class Predicate(vmodl.DynamicData):
        """The data object ``vim.SearchIndex.Predicate``, on the wire ``SearchIndexPredicate``.

        Fields:
            - ``propertyPath``: ``string``, required.
            - ``operator``: ``string``, required.
            - ``arrayOperator``: ``string``, optional.
            - ``comparableValue``: ``anyType``, optional.
            - ``comparableList``: List of ``anyType``, optional.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/SearchIndex/Predicate.rst``
        """

        @_rt.enum(
            "vim.SearchIndex.Predicate.ArrayOperator", wire_name="SearchIndexPredicateArrayOperator"
        )
        class ArrayOperator(_rt.VimEnum):
            """The enum ``vim.SearchIndex.Predicate.ArrayOperator``, on the wire ``SearchIndexPredicateArrayOperator``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/SearchIndex/Predicate/ArrayOperator.rst``
            """

            AllElements = "AllElements"
            """The value ``AllElements``."""
            AnyElement = "AnyElement"
            """The value ``AnyElement``."""

        @_rt.enum(
            "vim.SearchIndex.Predicate.ComparisonOperator",
            wire_name="SearchIndexPredicateComparisonOperator",
        )
        class ComparisonOperator(_rt.VimEnum):
            """The enum ``vim.SearchIndex.Predicate.ComparisonOperator``, on the wire ``SearchIndexPredicateComparisonOperator``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/SearchIndex/Predicate/ComparisonOperator.rst``
            """

            Equal = "Equal"
            """The value ``Equal``."""
            NotEqual = "NotEqual"
            """The value ``NotEqual``."""
            Greater = "Greater"
            """The value ``Greater``."""
            GreaterOrEqual = "GreaterOrEqual"
            """The value ``GreaterOrEqual``."""
            Less = "Less"
            """The value ``Less``."""
            LessOrEqual = "LessOrEqual"
            """The value ``LessOrEqual``."""
            In = "In"
            """The value ``In``."""
            NotIn = "NotIn"
            """The value ``NotIn``."""
            Like = "Like"
            """The value ``Like``."""
            NotLike = "NotLike"
            """The value ``NotLike``."""

        propertyPath: str = ""
        """``string``, required. Since vSphere API 9.1.0.0."""
        operator: str = ""
        """``string``, required. Since vSphere API 9.1.0.0."""
        arrayOperator: str | None = None
        """``string``, optional. Since vSphere API 9.1.0.0."""
        comparableValue: object = None
        """``anyType``, optional. Since vSphere API 9.1.0.0."""
        comparableList: _rt.Field[list[object], Iterable[object]] = _rt.EMPTY
        """List of ``anyType``, optional. Since vSphere API 9.1.0.0."""

    @_rt.data(
        "vim.SearchIndex.QuerySpec",
        wire_name="SearchIndexQuerySpec",
        since="vim.version.v9_1_0_0",
        rank=35,
        properties=lambda: (
            _rt.Property(
                "properties",
                "string",
                array=True,
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
            _rt.Property("resourceType", "string", since="vim.version.v9_1_0_0", rank=35),
            _rt.Property(
                "filters",
                "vim.SearchIndex.Filter",
                array=True,
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
            _rt.Property(
                "returnTotalCount", "boolean", optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
            _rt.Property("limit", "int", optional=True, since="vim.version.v9_1_0_0", rank=35),
        ),
    )
    class QuerySpec(vmodl.DynamicData):
        """The data object ``vim.SearchIndex.QuerySpec``, on the wire ``SearchIndexQuerySpec``.

        Fields:
            - ``properties``: List of ``string``, optional.
            - ``resourceType``: ``string``, required.
            - ``filters``: List of ``vim.SearchIndex.Filter``, optional.
            - ``returnTotalCount``: ``boolean``, optional.
            - ``limit``: ``int``, optional.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/SearchIndex/QuerySpec.rst``
        """

        @_rt.enum(
            "vim.SearchIndex.QuerySpec.ResourceType", wire_name="SearchIndexQuerySpecResourceType"
        )
        class ResourceType(_rt.VimEnum):
            """The enum ``vim.SearchIndex.QuerySpec.ResourceType``, on the wire ``SearchIndexQuerySpecResourceType``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/SearchIndex/QuerySpec/ResourceType.rst``
            """

            ClusterComputeResource = "ClusterComputeResource"
            """The value ``ClusterComputeResource``."""
            ComputeResource = "ComputeResource"
            """The value ``ComputeResource``."""
            Datacenter = "Datacenter"
            """The value ``Datacenter``."""
            Datastore = "Datastore"
            """The value ``Datastore``."""
            DistributedVirtualPortgroup = "DistributedVirtualPortgroup"
            """The value ``DistributedVirtualPortgroup``."""
            DistributedVirtualSwitch = "DistributedVirtualSwitch"
            """The value ``DistributedVirtualSwitch``."""
            Folder = "Folder"
            """The value ``Folder``."""
            HostSystem = "HostSystem"
            """The value ``HostSystem``."""
            Network = "Network"
            """The value ``Network``."""
            OpaqueNetwork = "OpaqueNetwork"
            """The value ``OpaqueNetwork``."""
            ResourcePool = "ResourcePool"
            """The value ``ResourcePool``."""
            ServiceInstance = "ServiceInstance"
            """The value ``ServiceInstance``."""
            StoragePod = "StoragePod"
            """The value ``StoragePod``."""
            VirtualApp = "VirtualApp"
            """The value ``VirtualApp``."""
            VirtualMachine = "VirtualMachine"
            """The value ``VirtualMachine``."""
            VmwareDistributedVirtualSwitch = "VmwareDistributedVirtualSwitch"
            """The value ``VmwareDistributedVirtualSwitch``."""

        properties: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 9.1.0.0."""
        resourceType: str = ""
        """``string``, required. Since vSphere API 9.1.0.0."""
        filters: _rt.Field[list[vim.SearchIndex.Filter], Iterable[vim.SearchIndex.Filter]] = (
            _rt.EMPTY
        )
        """List of ``vim.SearchIndex.Filter``, optional. Since vSphere API 9.1.0.0."""
        returnTotalCount: bool | None = None
        """``boolean``, optional. Since vSphere API 9.1.0.0."""
        limit: int | None = None
        """``int``, optional. Since vSphere API 9.1.0.0."""

    @_rt.data(
        "vim.SearchIndex.ResourceItem",
        wire_name="SearchIndexResourceItem",
        since="vim.version.v9_1_0_0",
        rank=35,
        properties=lambda: (
            _rt.Property(
                "propertyValues",
                "vim.SearchIndex.OptionalValue",
                array=True,
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
        ),
    )
    class ResourceItem(vmodl.DynamicData):
        """The data object ``vim.SearchIndex.ResourceItem``, on the wire ``SearchIndexResourceItem``.

        Fields:
            - ``propertyValues``: List of ``vim.SearchIndex.OptionalValue``, optional.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/SearchIndex/ResourceItem.rst``
        """

        propertyValues: _rt.Field[
            list[vim.SearchIndex.OptionalValue], Iterable[vim.SearchIndex.OptionalValue]
        ] = _rt.EMPTY
        """List of ``vim.SearchIndex.OptionalValue``, optional. Since vSphere API 9.1.0.0."""

    @_rt.data(
        "vim.SearchIndex.ResultSet",
        wire_name="SearchIndexResultSet",
        since="vim.version.v9_1_0_0",
        rank=35,
        properties=lambda: (
            _rt.Property(
                "properties",
                "string",
                array=True,
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
            _rt.Property(
                "items",
                "vim.SearchIndex.ResourceItem",
                array=True,
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
            _rt.Property("totalCount", "int", optional=True, since="vim.version.v9_1_0_0", rank=35),
            _rt.Property("marker", "string", optional=True, since="vim.version.v9_1_0_0", rank=35),
        ),
    )
    class ResultSet(vmodl.DynamicData):
        """The data object ``vim.SearchIndex.ResultSet``, on the wire ``SearchIndexResultSet``.

        Fields:
            - ``properties``: List of ``string``, optional.
            - ``items``: List of ``vim.SearchIndex.ResourceItem``, optional.
            - ``totalCount``: ``int``, optional.
            - ``marker``: ``string``, optional.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/SearchIndex/ResultSet.rst``
        """

        properties: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 9.1.0.0."""
        items: _rt.Field[
            list[vim.SearchIndex.ResourceItem], Iterable[vim.SearchIndex.ResourceItem]
        ] = _rt.EMPTY
        """List of ``vim.SearchIndex.ResourceItem``, optional. Since vSphere API 9.1.0.0."""
        totalCount: int | None = None
        """``int``, optional. Since vSphere API 9.1.0.0."""
        marker: str | None = None
        """``string``, optional. Since vSphere API 9.1.0.0."""

    def _by_name_FindByUuid(
        self,
        datacenter: vim.Datacenter | None = None,
        *,
        uuid: str,
        vmSearch: bool,
        instanceUuid: bool | None = None,
    ) -> vim.ManagedEntity | None:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_FindByUuid)
    @_rt.method(
        "FindByUuid",
        privilege="System.View",
        parameters=(
            _rt.Parameter("datacenter", "vim.Datacenter", optional=True),
            _rt.Parameter("uuid", "string"),
            _rt.Parameter("vmSearch", "boolean"),
            _rt.Parameter(
                "instanceUuid", "boolean", optional=True, since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.ManagedEntity", optional=True),
    )
    def FindByUuid(
        self,
        datacenter: vim.Datacenter | None,
        uuid: str,
        vmSearch: bool,
        instanceUuid: bool | None = None,
    ) -> vim.ManagedEntity | None:
        """Returns ``vim.ManagedEntity``, or None. Since 1.0.

        Args:
            datacenter: ``vim.Datacenter``, optional.
            uuid: ``string``, required.
            vmSearch: ``boolean``, required.
            instanceUuid: ``boolean``, optional. Since vSphere API 4.0.

        Privilege:
            ``System.View``
        """
        _rt.require("uuid", uuid)
        _rt.require("vmSearch", vmSearch)
        _arguments = {
            "datacenter": datacenter,
            "uuid": uuid,
            "vmSearch": vmSearch,
            "instanceUuid": instanceUuid,
        }
        if instanceUuid is not None and self._rank < 5:
            self._unsupported("FindByUuid(instanceUuid)", 5)
        _result: vim.ManagedEntity | None = self._invoke("FindByUuid", _arguments)
        return _result

    @_rt.method(
        "FindByDatastorePath",
        privilege="System.View",
        raises=(vim.fault.InvalidDatastore,),
        parameters=(
            _rt.Parameter("datacenter", "vim.Datacenter"),
            _rt.Parameter("path", "string"),
        ),
        returns=_rt.Returns("vim.VirtualMachine", optional=True),
    )
    def FindByDatastorePath(
        self, datacenter: vim.Datacenter, path: str
    ) -> vim.VirtualMachine | None:
        """Returns ``vim.VirtualMachine``, or None. Since 1.0.

        Args:
            datacenter: ``vim.Datacenter``, required.
            path: ``string``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"datacenter": datacenter, "path": path}
        _result: vim.VirtualMachine | None = self._invoke("FindByDatastorePath", _arguments)
        return _result

    def _by_name_FindByDnsName(
        self, datacenter: vim.Datacenter | None = None, *, dnsName: str, vmSearch: bool
    ) -> vim.ManagedEntity | None:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_FindByDnsName)
    @_rt.method(
        "FindByDnsName",
        privilege="System.View",
        parameters=(
            _rt.Parameter("datacenter", "vim.Datacenter", optional=True),
            _rt.Parameter("dnsName", "string"),
            _rt.Parameter("vmSearch", "boolean"),
        ),
        returns=_rt.Returns("vim.ManagedEntity", optional=True),
    )
    def FindByDnsName(
        self, datacenter: vim.Datacenter | None, dnsName: str, vmSearch: bool
    ) -> vim.ManagedEntity | None:
        """Returns ``vim.ManagedEntity``, or None. Since 1.0.

        Args:
            datacenter: ``vim.Datacenter``, optional.
            dnsName: ``string``, required.
            vmSearch: ``boolean``, required.

        Privilege:
            ``System.View``
        """
        _rt.require("dnsName", dnsName)
        _rt.require("vmSearch", vmSearch)
        _arguments = {"datacenter": datacenter, "dnsName": dnsName, "vmSearch": vmSearch}
        _result: vim.ManagedEntity | None = self._invoke("FindByDnsName", _arguments)
        return _result

    def _by_name_FindByIp(
        self, datacenter: vim.Datacenter | None = None, *, ip: str, vmSearch: bool
    ) -> vim.ManagedEntity | None:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_FindByIp)
    @_rt.method(
        "FindByIp",
        privilege="System.View",
        parameters=(
            _rt.Parameter("datacenter", "vim.Datacenter", optional=True),
            _rt.Parameter("ip", "string"),
            _rt.Parameter("vmSearch", "boolean"),
        ),
        returns=_rt.Returns("vim.ManagedEntity", optional=True),
    )
    def FindByIp(
        self, datacenter: vim.Datacenter | None, ip: str, vmSearch: bool
    ) -> vim.ManagedEntity | None:
        """Returns ``vim.ManagedEntity``, or None. Since 1.0.

        Args:
            datacenter: ``vim.Datacenter``, optional.
            ip: ``string``, required.
            vmSearch: ``boolean``, required.

        Privilege:
            ``System.View``
        """
        _rt.require("ip", ip)
        _rt.require("vmSearch", vmSearch)
        _arguments = {"datacenter": datacenter, "ip": ip, "vmSearch": vmSearch}
        _result: vim.ManagedEntity | None = self._invoke("FindByIp", _arguments)
        return _result

    @_rt.method(
        "FindByInventoryPath",
        privilege="System.View",
        parameters=(_rt.Parameter("inventoryPath", "string"),),
        returns=_rt.Returns("vim.ManagedEntity", optional=True),
    )
    def FindByInventoryPath(self, inventoryPath: str) -> vim.ManagedEntity | None:
        """Returns ``vim.ManagedEntity``, or None. Since 1.0.

        Args:
            inventoryPath: ``string``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"inventoryPath": inventoryPath}
        _result: vim.ManagedEntity | None = self._invoke("FindByInventoryPath", _arguments)
        return _result

    @_rt.method(
        "FindChild",
        privilege="System.View",
        parameters=(
            _rt.Parameter("entity", "vim.ManagedEntity"),
            _rt.Parameter("name", "string"),
        ),
        returns=_rt.Returns("vim.ManagedEntity", optional=True),
    )
    def FindChild(self, entity: vim.ManagedEntity, name: str) -> vim.ManagedEntity | None:
        """Returns ``vim.ManagedEntity``, or None. Since 1.0.

        Args:
            entity: ``vim.ManagedEntity``, required.
            name: ``string``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"entity": entity, "name": name}
        _result: vim.ManagedEntity | None = self._invoke("FindChild", _arguments)
        return _result

    def _by_name_FindAllByUuid(
        self,
        datacenter: vim.Datacenter | None = None,
        *,
        uuid: str,
        vmSearch: bool,
        instanceUuid: bool | None = None,
    ) -> list[vim.ManagedEntity]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_FindAllByUuid)
    @_rt.method(
        "FindAllByUuid",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "datacenter", "vim.Datacenter", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Parameter("uuid", "string", since="vim.version.version5", rank=5),
            _rt.Parameter("vmSearch", "boolean", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "instanceUuid", "boolean", optional=True, since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.ManagedEntity", array=True),
    )
    def FindAllByUuid(
        self,
        datacenter: vim.Datacenter | None,
        uuid: str,
        vmSearch: bool,
        instanceUuid: bool | None = None,
    ) -> list[vim.ManagedEntity]:
        """Returns a list of ``vim.ManagedEntity``. Since vSphere API 4.0.

        Args:
            datacenter: ``vim.Datacenter``, optional.
            uuid: ``string``, required.
            vmSearch: ``boolean``, required.
            instanceUuid: ``boolean``, optional.

        Privilege:
            ``System.View``
        """
        _rt.require("uuid", uuid)
        _rt.require("vmSearch", vmSearch)
        _arguments = {
            "datacenter": datacenter,
            "uuid": uuid,
            "vmSearch": vmSearch,
            "instanceUuid": instanceUuid,
        }
        if self._rank < 5:
            self._unsupported("FindAllByUuid", 5)
        _result: list[vim.ManagedEntity] = self._invoke("FindAllByUuid", _arguments)
        return _result

    def _by_name_FindAllByDnsName(
        self, datacenter: vim.Datacenter | None = None, *, dnsName: str, vmSearch: bool
    ) -> list[vim.ManagedEntity]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_FindAllByDnsName)
    @_rt.method(
        "FindAllByDnsName",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "datacenter", "vim.Datacenter", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Parameter("dnsName", "string", since="vim.version.version5", rank=5),
            _rt.Parameter("vmSearch", "boolean", since="vim.version.version5", rank=5),
        ),
        returns=_rt.Returns("vim.ManagedEntity", array=True),
    )
    def FindAllByDnsName(
        self, datacenter: vim.Datacenter | None, dnsName: str, vmSearch: bool
    ) -> list[vim.ManagedEntity]:
        """Returns a list of ``vim.ManagedEntity``. Since vSphere API 4.0.

        Args:
            datacenter: ``vim.Datacenter``, optional.
            dnsName: ``string``, required.
            vmSearch: ``boolean``, required.

        Privilege:
            ``System.View``
        """
        _rt.require("dnsName", dnsName)
        _rt.require("vmSearch", vmSearch)
        _arguments = {"datacenter": datacenter, "dnsName": dnsName, "vmSearch": vmSearch}
        if self._rank < 5:
            self._unsupported("FindAllByDnsName", 5)
        _result: list[vim.ManagedEntity] = self._invoke("FindAllByDnsName", _arguments)
        return _result

    def _by_name_FindAllByIp(
        self, datacenter: vim.Datacenter | None = None, *, ip: str, vmSearch: bool
    ) -> list[vim.ManagedEntity]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_FindAllByIp)
    @_rt.method(
        "FindAllByIp",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "datacenter", "vim.Datacenter", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Parameter("ip", "string", since="vim.version.version5", rank=5),
            _rt.Parameter("vmSearch", "boolean", since="vim.version.version5", rank=5),
        ),
        returns=_rt.Returns("vim.ManagedEntity", array=True),
    )
    def FindAllByIp(
        self, datacenter: vim.Datacenter | None, ip: str, vmSearch: bool
    ) -> list[vim.ManagedEntity]:
        """Returns a list of ``vim.ManagedEntity``. Since vSphere API 4.0.

        Args:
            datacenter: ``vim.Datacenter``, optional.
            ip: ``string``, required.
            vmSearch: ``boolean``, required.

        Privilege:
            ``System.View``
        """
        _rt.require("ip", ip)
        _rt.require("vmSearch", vmSearch)
        _arguments = {"datacenter": datacenter, "ip": ip, "vmSearch": vmSearch}
        if self._rank < 5:
            self._unsupported("FindAllByIp", 5)
        _result: list[vim.ManagedEntity] = self._invoke("FindAllByIp", _arguments)
        return _result

    @_rt.method(
        "Query",
        since="vim.version.v9_1_0_0",
        rank=35,
        privilege="System.View",
        raises=(vmodl.fault.InvalidArgument,),
        parameters=(
            _rt.Parameter(
                "querySpec", "vim.SearchIndex.QuerySpec", since="vim.version.v9_1_0_0", rank=35
            ),
        ),
        returns=_rt.Returns("vim.SearchIndex.ResultSet"),
    )
    def Query(self, querySpec: vim.SearchIndex.QuerySpec) -> vim.SearchIndex.ResultSet:
        """Returns ``vim.SearchIndex.ResultSet``. Since vSphere API 9.1.0.0.

        Args:
            querySpec: ``vim.SearchIndex.QuerySpec``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"querySpec": querySpec}
        if self._rank < 35:
            self._unsupported("Query", 35)
        self._check_arguments("Query", _arguments)
        _result: vim.SearchIndex.ResultSet = self._invoke("Query", _arguments)
        return _result

    @_rt.method(
        "QueryNext",
        since="vim.version.v9_1_0_0",
        rank=35,
        privilege="System.View",
        raises=(vmodl.fault.InvalidArgument,),
        parameters=(
            _rt.Parameter(
                "iterationSpec",
                "vim.SearchIndex.IterationSpec",
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
        ),
        returns=_rt.Returns("vim.SearchIndex.ResultSet"),
    )
    def QueryNext(self, iterationSpec: vim.SearchIndex.IterationSpec) -> vim.SearchIndex.ResultSet:
        """Returns ``vim.SearchIndex.ResultSet``. Since vSphere API 9.1.0.0.

        Args:
            iterationSpec: ``vim.SearchIndex.IterationSpec``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"iterationSpec": iterationSpec}
        if self._rank < 35:
            self._unsupported("QueryNext", 35)
        self._check_arguments("QueryNext", _arguments)
        _result: vim.SearchIndex.ResultSet = self._invoke("QueryNext", _arguments)
        return _result
