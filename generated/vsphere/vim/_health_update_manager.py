# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.HealthUpdateManager``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim


@_rt.managed(
    "vim.HealthUpdateManager",
    wire_name="HealthUpdateManager",
    since="vim.version.version11",
    rank=11,
)
class HealthUpdateManager(_rt.ManagedObject):
    """The managed object ``vim.HealthUpdateManager``.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/HealthUpdateManager.rst``
    """

    @_rt.method(
        "RegisterHealthUpdateProvider",
        since="vim.version.version11",
        rank=11,
        privilege="HealthUpdateProvider.Register",
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "healthUpdateInfo",
                "vim.HealthUpdateInfo",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def RegisterHealthUpdateProvider(
        self, name: str, healthUpdateInfo: Iterable[vim.HealthUpdateInfo] = ()
    ) -> str:
        """Returns ``string``. Since vSphere API 6.5.

        Args:
            name: ``string``, required.
            healthUpdateInfo: List of ``vim.HealthUpdateInfo``, optional.

        Privilege:
            ``HealthUpdateProvider.Register``
        """
        _arguments = {
            "name": name,
            "healthUpdateInfo": _rt.array("healthUpdateInfo", healthUpdateInfo),
        }
        if self._rank < 11:
            self._unsupported("RegisterHealthUpdateProvider", 11)
        self._check_arguments("RegisterHealthUpdateProvider", _arguments)
        _result: str = self._invoke("RegisterHealthUpdateProvider", _arguments)
        return _result

    RegisterProvider = RegisterHealthUpdateProvider

    @_rt.method(
        "UnregisterHealthUpdateProvider",
        since="vim.version.version11",
        rank=11,
        privilege="HealthUpdateProvider.Unregister",
        raises=(vim.fault.NotFound, vim.fault.InvalidState),
        parameters=(_rt.Parameter("providerId", "string", since="vim.version.version11", rank=11),),
    )
    def UnregisterHealthUpdateProvider(self, providerId: str) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            providerId: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``HealthUpdateProvider.Unregister``
        """
        _arguments = {"providerId": providerId}
        if self._rank < 11:
            self._unsupported("UnregisterHealthUpdateProvider", 11)
        self._invoke("UnregisterHealthUpdateProvider", _arguments)

    UnregisterProvider = UnregisterHealthUpdateProvider

    @_rt.method(
        "QueryProviderList",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        returns=_rt.Returns("string", array=True, optional=True),
    )
    def QueryProviderList(self) -> list[str]:
        """Returns a list of ``string``, which may be empty. Since vSphere API 6.5.

        Privilege:
            ``System.View``
        """
        if self._rank < 11:
            self._unsupported("QueryProviderList", 11)
        _result: list[str] = self._invoke("QueryProviderList", {})
        return _result

    @_rt.method(
        "HasProvider",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        parameters=(_rt.Parameter("id", "string", since="vim.version.version11", rank=11),),
        returns=_rt.Returns("boolean"),
    )
    def HasProvider(self, id: str) -> bool:
        """Returns ``boolean``. Since vSphere API 6.5.

        Args:
            id: ``string``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"id": id}
        if self._rank < 11:
            self._unsupported("HasProvider", 11)
        _result: bool = self._invoke("HasProvider", _arguments)
        return _result

    @_rt.method(
        "QueryProviderName",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.NotFound,),
        parameters=(_rt.Parameter("id", "string", since="vim.version.version11", rank=11),),
        returns=_rt.Returns("string"),
    )
    def QueryProviderName(self, id: str) -> str:
        """Returns ``string``. Since vSphere API 6.5.

        Args:
            id: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"id": id}
        if self._rank < 11:
            self._unsupported("QueryProviderName", 11)
        _result: str = self._invoke("QueryProviderName", _arguments)
        return _result

    @_rt.method(
        "QueryHealthUpdateInfos",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.NotFound,),
        parameters=(_rt.Parameter("providerId", "string", since="vim.version.version11", rank=11),),
        returns=_rt.Returns("vim.HealthUpdateInfo", array=True, optional=True),
    )
    def QueryHealthUpdateInfos(self, providerId: str) -> list[vim.HealthUpdateInfo]:
        """Returns a list of ``vim.HealthUpdateInfo``, which may be empty. Since vSphere API 6.5.

        Args:
            providerId: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"providerId": providerId}
        if self._rank < 11:
            self._unsupported("QueryHealthUpdateInfos", 11)
        _result: list[vim.HealthUpdateInfo] = self._invoke("QueryHealthUpdateInfos", _arguments)
        return _result

    @_rt.method(
        "AddMonitoredEntities",
        since="vim.version.version11",
        rank=11,
        privilege="HealthUpdateProvider.Update",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("providerId", "string", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "entities",
                "vim.ManagedEntity",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    def AddMonitoredEntities(
        self, providerId: str, entities: Iterable[vim.ManagedEntity] = ()
    ) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            providerId: ``string``, required.
            entities: List of ``vim.ManagedEntity``, optional.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``HealthUpdateProvider.Update``
        """
        _arguments = {"providerId": providerId, "entities": _rt.array("entities", entities)}
        if self._rank < 11:
            self._unsupported("AddMonitoredEntities", 11)
        self._invoke("AddMonitoredEntities", _arguments)

    @_rt.method(
        "RemoveMonitoredEntities",
        since="vim.version.version11",
        rank=11,
        privilege="HealthUpdateProvider.Update",
        raises=(vim.fault.NotFound, vim.fault.InvalidState),
        parameters=(
            _rt.Parameter("providerId", "string", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "entities",
                "vim.ManagedEntity",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    def RemoveMonitoredEntities(
        self, providerId: str, entities: Iterable[vim.ManagedEntity] = ()
    ) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            providerId: ``string``, required.
            entities: List of ``vim.ManagedEntity``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``HealthUpdateProvider.Update``
        """
        _arguments = {"providerId": providerId, "entities": _rt.array("entities", entities)}
        if self._rank < 11:
            self._unsupported("RemoveMonitoredEntities", 11)
        self._invoke("RemoveMonitoredEntities", _arguments)

    @_rt.method(
        "QueryMonitoredEntities",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.NotFound,),
        parameters=(_rt.Parameter("providerId", "string", since="vim.version.version11", rank=11),),
        returns=_rt.Returns("vim.ManagedEntity", array=True, optional=True),
    )
    def QueryMonitoredEntities(self, providerId: str) -> list[vim.ManagedEntity]:
        """Returns a list of ``vim.ManagedEntity``, which may be empty. Since vSphere API 6.5.

        Args:
            providerId: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"providerId": providerId}
        if self._rank < 11:
            self._unsupported("QueryMonitoredEntities", 11)
        _result: list[vim.ManagedEntity] = self._invoke("QueryMonitoredEntities", _arguments)
        return _result

    @_rt.method(
        "HasMonitoredEntity",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("providerId", "string", since="vim.version.version11", rank=11),
            _rt.Parameter("entity", "vim.ManagedEntity", since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns("boolean"),
    )
    def HasMonitoredEntity(self, providerId: str, entity: vim.ManagedEntity) -> bool:
        """Returns ``boolean``. Since vSphere API 6.5.

        Args:
            providerId: ``string``, required.
            entity: ``vim.ManagedEntity``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"providerId": providerId, "entity": entity}
        if self._rank < 11:
            self._unsupported("HasMonitoredEntity", 11)
        _result: bool = self._invoke("HasMonitoredEntity", _arguments)
        return _result

    @_rt.method(
        "QueryUnmonitoredHosts",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("providerId", "string", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "cluster", "vim.ClusterComputeResource", since="vim.version.version11", rank=11
            ),
        ),
        returns=_rt.Returns("vim.HostSystem", array=True, optional=True),
    )
    def QueryUnmonitoredHosts(
        self, providerId: str, cluster: vim.ClusterComputeResource
    ) -> list[vim.HostSystem]:
        """Returns a list of ``vim.HostSystem``, which may be empty. Since vSphere API 6.5.

        Args:
            providerId: ``string``, required.
            cluster: ``vim.ClusterComputeResource``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"providerId": providerId, "cluster": cluster}
        if self._rank < 11:
            self._unsupported("QueryUnmonitoredHosts", 11)
        _result: list[vim.HostSystem] = self._invoke("QueryUnmonitoredHosts", _arguments)
        return _result

    @_rt.method(
        "PostHealthUpdates",
        since="vim.version.version11",
        rank=11,
        privilege="HealthUpdateProvider.Update",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("providerId", "string", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "updates",
                "vim.HealthUpdate",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    def PostHealthUpdates(self, providerId: str, updates: Iterable[vim.HealthUpdate] = ()) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            providerId: ``string``, required.
            updates: List of ``vim.HealthUpdate``, optional.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``HealthUpdateProvider.Update``
        """
        _arguments = {"providerId": providerId, "updates": _rt.array("updates", updates)}
        if self._rank < 11:
            self._unsupported("PostHealthUpdates", 11)
        self._check_arguments("PostHealthUpdates", _arguments)
        self._invoke("PostHealthUpdates", _arguments)

    @_rt.method(
        "QueryHealthUpdates",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.NotFound,),
        parameters=(_rt.Parameter("providerId", "string", since="vim.version.version11", rank=11),),
        returns=_rt.Returns("vim.HealthUpdate", array=True, optional=True),
    )
    def QueryHealthUpdates(self, providerId: str) -> list[vim.HealthUpdate]:
        """Returns a list of ``vim.HealthUpdate``, which may be empty. Since vSphere API 6.5.

        Args:
            providerId: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"providerId": providerId}
        if self._rank < 11:
            self._unsupported("QueryHealthUpdates", 11)
        _result: list[vim.HealthUpdate] = self._invoke("QueryHealthUpdates", _arguments)
        return _result

    @_rt.method(
        "AddFilter",
        since="vim.version.version11",
        rank=11,
        privilege="Host.Inventory.EditCluster",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("providerId", "string", since="vim.version.version11", rank=11),
            _rt.Parameter("filterName", "string", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "infoIds",
                "string",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def AddFilter(self, providerId: str, filterName: str, infoIds: Iterable[str] = ()) -> str:
        """Returns ``string``. Since vSphere API 6.5.

        Args:
            providerId: ``string``, required.
            filterName: ``string``, required.
            infoIds: List of ``string``, optional.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``Host.Inventory.EditCluster``
        """
        _arguments = {
            "providerId": providerId,
            "filterName": filterName,
            "infoIds": _rt.array("infoIds", infoIds),
        }
        if self._rank < 11:
            self._unsupported("AddFilter", 11)
        _result: str = self._invoke("AddFilter", _arguments)
        return _result

    @_rt.method(
        "QueryFilterList",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.NotFound,),
        parameters=(_rt.Parameter("providerId", "string", since="vim.version.version11", rank=11),),
        returns=_rt.Returns("string", array=True, optional=True),
    )
    def QueryFilterList(self, providerId: str) -> list[str]:
        """Returns a list of ``string``, which may be empty. Since vSphere API 6.5.

        Args:
            providerId: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"providerId": providerId}
        if self._rank < 11:
            self._unsupported("QueryFilterList", 11)
        _result: list[str] = self._invoke("QueryFilterList", _arguments)
        return _result

    @_rt.method(
        "QueryFilterName",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.NotFound,),
        parameters=(_rt.Parameter("filterId", "string", since="vim.version.version11", rank=11),),
        returns=_rt.Returns("string"),
    )
    def QueryFilterName(self, filterId: str) -> str:
        """Returns ``string``. Since vSphere API 6.5.

        Args:
            filterId: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"filterId": filterId}
        if self._rank < 11:
            self._unsupported("QueryFilterName", 11)
        _result: str = self._invoke("QueryFilterName", _arguments)
        return _result

    @_rt.method(
        "QueryFilterInfoIds",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.NotFound,),
        parameters=(_rt.Parameter("filterId", "string", since="vim.version.version11", rank=11),),
        returns=_rt.Returns("string", array=True, optional=True),
    )
    def QueryFilterInfoIds(self, filterId: str) -> list[str]:
        """Returns a list of ``string``, which may be empty. Since vSphere API 6.5.

        Args:
            filterId: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"filterId": filterId}
        if self._rank < 11:
            self._unsupported("QueryFilterInfoIds", 11)
        _result: list[str] = self._invoke("QueryFilterInfoIds", _arguments)
        return _result

    @_rt.method(
        "QueryFilterEntities",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.NotFound,),
        parameters=(_rt.Parameter("filterId", "string", since="vim.version.version11", rank=11),),
        returns=_rt.Returns("vim.ManagedEntity", array=True, optional=True),
    )
    def QueryFilterEntities(self, filterId: str) -> list[vim.ManagedEntity]:
        """Returns a list of ``vim.ManagedEntity``, which may be empty. Since vSphere API 6.5.

        Args:
            filterId: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"filterId": filterId}
        if self._rank < 11:
            self._unsupported("QueryFilterEntities", 11)
        _result: list[vim.ManagedEntity] = self._invoke("QueryFilterEntities", _arguments)
        return _result

    @_rt.method(
        "AddFilterEntities",
        since="vim.version.version11",
        rank=11,
        privilege="Host.Inventory.EditCluster",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("filterId", "string", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "entities",
                "vim.ManagedEntity",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    def AddFilterEntities(self, filterId: str, entities: Iterable[vim.ManagedEntity] = ()) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            filterId: ``string``, required.
            entities: List of ``vim.ManagedEntity``, optional.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``Host.Inventory.EditCluster``
        """
        _arguments = {"filterId": filterId, "entities": _rt.array("entities", entities)}
        if self._rank < 11:
            self._unsupported("AddFilterEntities", 11)
        self._invoke("AddFilterEntities", _arguments)

    @_rt.method(
        "RemoveFilterEntities",
        since="vim.version.version11",
        rank=11,
        privilege="Host.Inventory.EditCluster",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("filterId", "string", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "entities",
                "vim.ManagedEntity",
                array=True,
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    def RemoveFilterEntities(
        self, filterId: str, entities: Iterable[vim.ManagedEntity] = ()
    ) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            filterId: ``string``, required.
            entities: List of ``vim.ManagedEntity``, optional.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``Host.Inventory.EditCluster``
        """
        _arguments = {"filterId": filterId, "entities": _rt.array("entities", entities)}
        if self._rank < 11:
            self._unsupported("RemoveFilterEntities", 11)
        self._invoke("RemoveFilterEntities", _arguments)

    @_rt.method(
        "RemoveFilter",
        since="vim.version.version11",
        rank=11,
        privilege="Host.Inventory.EditCluster",
        raises=(vim.fault.NotFound,),
        parameters=(_rt.Parameter("filterId", "string", since="vim.version.version11", rank=11),),
    )
    def RemoveFilter(self, filterId: str) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            filterId: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``Host.Inventory.EditCluster``
        """
        _arguments = {"filterId": filterId}
        if self._rank < 11:
            self._unsupported("RemoveFilter", 11)
        self._invoke("RemoveFilter", _arguments)
