# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.IscsiManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.IscsiManager", wire_name="IscsiManager", since="vim.version.version7", rank=7
)
class IscsiManager(_rt.ManagedObject):
    """The managed object ``vim.host.IscsiManager``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/host/IscsiManager.rst``
    """

    @_rt.data(
        "vim.host.IscsiManager.IscsiDependencyEntity",
        wire_name="IscsiDependencyEntity",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("pnicDevice", "string", since="vim.version.version7", rank=7),
            _rt.Property("vnicDevice", "string", since="vim.version.version7", rank=7),
            _rt.Property("vmhbaName", "string", since="vim.version.version7", rank=7),
        ),
    )
    class IscsiDependencyEntity(vmodl.DynamicData):
        """The data object ``vim.host.IscsiManager.IscsiDependencyEntity``.

        Fields:
            - ``pnicDevice``: ``string``, required.
            - ``vnicDevice``: ``string``, required.
            - ``vmhbaName``: ``string``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/IscsiManager/IscsiDependencyEntity.rst``
        """

        pnicDevice: str = ""
        """``string``, required. Since vSphere API 5.0."""
        vnicDevice: str = ""
        """``string``, required. Since vSphere API 5.0."""
        vmhbaName: str = ""
        """``string``, required. Since vSphere API 5.0."""

    @_rt.data(
        "vim.host.IscsiManager.IscsiMigrationDependency",
        wire_name="IscsiMigrationDependency",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("migrationAllowed", "boolean", since="vim.version.version7", rank=7),
            _rt.Property(
                "disallowReason",
                "vim.host.IscsiManager.IscsiStatus",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "dependency",
                "vim.host.IscsiManager.IscsiDependencyEntity",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    class IscsiMigrationDependency(vmodl.DynamicData):
        """The data object ``vim.host.IscsiManager.IscsiMigrationDependency``.

        Fields:
            - ``migrationAllowed``: ``boolean``, required.
            - ``disallowReason``: ``vim.host.IscsiManager.IscsiStatus``, optional.
            - ``dependency``: List of ``vim.host.IscsiManager.IscsiDependencyEntity``, optional.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/IscsiManager/IscsiMigrationDependency.rst``
        """

        migrationAllowed: bool = False
        """``boolean``, required. Since vSphere API 5.0."""
        disallowReason: vim.host.IscsiManager.IscsiStatus | None = None
        """``vim.host.IscsiManager.IscsiStatus``, optional. Since vSphere API 5.0."""
        dependency: _rt.Field[
            list[vim.host.IscsiManager.IscsiDependencyEntity],
            Iterable[vim.host.IscsiManager.IscsiDependencyEntity],
        ] = _rt.EMPTY
        """List of ``vim.host.IscsiManager.IscsiDependencyEntity``, optional. Since vSphere API
        5.0.
        """

    @_rt.data(
        "vim.host.IscsiManager.IscsiPortInfo",
        wire_name="IscsiPortInfo",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property(
                "vnicDevice", "string", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "vnic", "vim.host.VirtualNic", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "pnicDevice", "string", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "pnic", "vim.host.PhysicalNic", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "switchName", "string", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "switchUuid", "string", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "portgroupName", "string", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "portgroupKey", "string", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property("portKey", "string", optional=True, since="vim.version.version7", rank=7),
            _rt.Property(
                "opaqueNetworkId", "string", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "opaqueNetworkType", "string", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "opaqueNetworkName", "string", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "externalId", "string", optional=True, since="vim.version.version11", rank=11
            ),
            _rt.Property(
                "complianceStatus",
                "vim.host.IscsiManager.IscsiStatus",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "pathStatus", "string", optional=True, since="vim.version.version7", rank=7
            ),
        ),
    )
    class IscsiPortInfo(vmodl.DynamicData):
        """The data object ``vim.host.IscsiManager.IscsiPortInfo``.

        Fields:
            - ``vnicDevice``: ``string``, optional.
            - ``vnic``: ``vim.host.VirtualNic``, optional.
            - ``pnicDevice``: ``string``, optional.
            - ``pnic``: ``vim.host.PhysicalNic``, optional.
            - ``switchName``: ``string``, optional.
            - ``switchUuid``: ``string``, optional.
            - ``portgroupName``: ``string``, optional.
            - ``portgroupKey``: ``string``, optional.
            - ``portKey``: ``string``, optional.
            - ``opaqueNetworkId``: ``string``, optional. Since vSphere API 6.5.
            - ``opaqueNetworkType``: ``string``, optional. Since vSphere API 6.5.
            - ``opaqueNetworkName``: ``string``, optional. Since vSphere API 6.5.
            - ``externalId``: ``string``, optional. Since vSphere API 6.5.
            - ``complianceStatus``: ``vim.host.IscsiManager.IscsiStatus``, optional.
            - ``pathStatus``: ``string``, optional.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/IscsiManager/IscsiPortInfo.rst``
        """

        @_rt.enum(
            "vim.host.IscsiManager.IscsiPortInfo.PathStatus",
            wire_name="IscsiPortInfoPathStatus",
            since="vim.version.version7",
            rank=7,
        )
        class PathStatus(_rt.VimEnum):
            """The enum ``vim.host.IscsiManager.IscsiPortInfo.PathStatus``, on the wire ``IscsiPortInfoPathStatus``.

            Since:
                vSphere API 5.0 (``vim.version.version7``)

            Source:
                ``vim/host/IscsiManager/IscsiPortInfo/PathStatus.rst``
            """

            notUsed = "notUsed"
            """The value ``notUsed``."""
            active = "active"
            """The value ``active``."""
            standBy = "standBy"
            """The value ``standBy``."""
            lastActive = "lastActive"
            """The value ``lastActive``."""

        vnicDevice: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        vnic: vim.host.VirtualNic | None = None
        """``vim.host.VirtualNic``, optional. Since vSphere API 5.0."""
        pnicDevice: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        pnic: vim.host.PhysicalNic | None = None
        """``vim.host.PhysicalNic``, optional. Since vSphere API 5.0."""
        switchName: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        switchUuid: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        portgroupName: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        portgroupKey: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        portKey: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        opaqueNetworkId: str | None = None
        """``string``, optional. Since vSphere API 6.5."""
        opaqueNetworkType: str | None = None
        """``string``, optional. Since vSphere API 6.5."""
        opaqueNetworkName: str | None = None
        """``string``, optional. Since vSphere API 6.5."""
        externalId: str | None = None
        """``string``, optional. Since vSphere API 6.5."""
        complianceStatus: vim.host.IscsiManager.IscsiStatus | None = None
        """``vim.host.IscsiManager.IscsiStatus``, optional. Since vSphere API 5.0."""
        pathStatus: str | None = None
        """``string``, optional. Since vSphere API 5.0."""

    @_rt.data(
        "vim.host.IscsiManager.IscsiStatus",
        wire_name="IscsiStatus",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property(
                "reason",
                "vmodl.LocalizedMethodFault",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    class IscsiStatus(vmodl.DynamicData):
        """The data object ``vim.host.IscsiManager.IscsiStatus``.

        Fields:
            - ``reason``: List of ``vmodl.LocalizedMethodFault``, optional.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/IscsiManager/IscsiStatus.rst``
        """

        reason: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
        """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 5.0."""

    @_rt.method(
        "QueryVnicStatus",
        since="vim.version.version7",
        rank=7,
        privilege="Host.Config.Storage",
        raises=(vim.fault.IscsiFault,),
        parameters=(_rt.Parameter("vnicDevice", "string", since="vim.version.version7", rank=7),),
        returns=_rt.Returns("vim.host.IscsiManager.IscsiStatus"),
    )
    def QueryVnicStatus(self, vnicDevice: str) -> vim.host.IscsiManager.IscsiStatus:
        """Returns ``vim.host.IscsiManager.IscsiStatus``. Since vSphere API 5.0.

        Args:
            vnicDevice: ``string``, required.

        Raises:
            vim.fault.IscsiFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"vnicDevice": vnicDevice}
        if self._rank < 7:
            self._unsupported("QueryVnicStatus", 7)
        _result: vim.host.IscsiManager.IscsiStatus = self._invoke("QueryVnicStatus", _arguments)
        return _result

    @_rt.method(
        "QueryPnicStatus",
        since="vim.version.version7",
        rank=7,
        privilege="Host.Config.Storage",
        raises=(vim.fault.IscsiFault,),
        parameters=(_rt.Parameter("pnicDevice", "string", since="vim.version.version7", rank=7),),
        returns=_rt.Returns("vim.host.IscsiManager.IscsiStatus"),
    )
    def QueryPnicStatus(self, pnicDevice: str) -> vim.host.IscsiManager.IscsiStatus:
        """Returns ``vim.host.IscsiManager.IscsiStatus``. Since vSphere API 5.0.

        Args:
            pnicDevice: ``string``, required.

        Raises:
            vim.fault.IscsiFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"pnicDevice": pnicDevice}
        if self._rank < 7:
            self._unsupported("QueryPnicStatus", 7)
        _result: vim.host.IscsiManager.IscsiStatus = self._invoke("QueryPnicStatus", _arguments)
        return _result

    @_rt.method(
        "QueryBoundVnics",
        since="vim.version.version7",
        rank=7,
        privilege="Host.Config.Storage",
        raises=(vim.fault.IscsiFault, vim.fault.NotFound),
        parameters=(_rt.Parameter("iScsiHbaName", "string", since="vim.version.version7", rank=7),),
        returns=_rt.Returns("vim.host.IscsiManager.IscsiPortInfo", array=True, optional=True),
    )
    def QueryBoundVnics(self, iScsiHbaName: str) -> list[vim.host.IscsiManager.IscsiPortInfo]:
        """Returns a list of ``vim.host.IscsiManager.IscsiPortInfo``, which may be empty. Since
        vSphere API 5.0.

        Args:
            iScsiHbaName: ``string``, required.

        Raises:
            vim.fault.IscsiFault: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"iScsiHbaName": iScsiHbaName}
        if self._rank < 7:
            self._unsupported("QueryBoundVnics", 7)
        _result: list[vim.host.IscsiManager.IscsiPortInfo] = self._invoke(
            "QueryBoundVnics", _arguments
        )
        return _result

    @_rt.method(
        "QueryCandidateNics",
        since="vim.version.version7",
        rank=7,
        privilege="Host.Config.Storage",
        raises=(vim.fault.IscsiFault, vim.fault.NotFound),
        parameters=(_rt.Parameter("iScsiHbaName", "string", since="vim.version.version7", rank=7),),
        returns=_rt.Returns("vim.host.IscsiManager.IscsiPortInfo", array=True, optional=True),
    )
    def QueryCandidateNics(self, iScsiHbaName: str) -> list[vim.host.IscsiManager.IscsiPortInfo]:
        """Returns a list of ``vim.host.IscsiManager.IscsiPortInfo``, which may be empty. Since
        vSphere API 5.0.

        Args:
            iScsiHbaName: ``string``, required.

        Raises:
            vim.fault.IscsiFault: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"iScsiHbaName": iScsiHbaName}
        if self._rank < 7:
            self._unsupported("QueryCandidateNics", 7)
        _result: list[vim.host.IscsiManager.IscsiPortInfo] = self._invoke(
            "QueryCandidateNics", _arguments
        )
        return _result

    @_rt.method(
        "BindVnic",
        since="vim.version.version7",
        rank=7,
        privilege="Host.Config.Storage",
        raises=(
            vim.fault.IscsiFaultVnicAlreadyBound,
            vim.fault.IscsiFaultVnicHasNoUplinks,
            vim.fault.IscsiFaultVnicHasMultipleUplinks,
            vim.fault.IscsiFaultVnicHasWrongUplink,
            vim.fault.IscsiFaultVnicNotFound,
            vim.fault.IscsiFaultInvalidVnic,
            vim.fault.PlatformConfigFault,
            vim.fault.IscsiFault,
            vim.fault.NotFound,
        ),
        parameters=(
            _rt.Parameter("iScsiHbaName", "string", since="vim.version.version7", rank=7),
            _rt.Parameter("vnicDevice", "string", since="vim.version.version7", rank=7),
        ),
    )
    def BindVnic(self, iScsiHbaName: str, vnicDevice: str) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            iScsiHbaName: ``string``, required.
            vnicDevice: ``string``, required.

        Raises:
            vim.fault.IscsiFaultVnicAlreadyBound: Not described.
            vim.fault.IscsiFaultVnicHasNoUplinks: Not described.
            vim.fault.IscsiFaultVnicHasMultipleUplinks: Not described.
            vim.fault.IscsiFaultVnicHasWrongUplink: Not described.
            vim.fault.IscsiFaultVnicNotFound: Not described.
            vim.fault.IscsiFaultInvalidVnic: Not described.
            vim.fault.PlatformConfigFault: Not described.
            vim.fault.IscsiFault: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"iScsiHbaName": iScsiHbaName, "vnicDevice": vnicDevice}
        if self._rank < 7:
            self._unsupported("BindVnic", 7)
        self._invoke("BindVnic", _arguments)

    @_rt.method(
        "UnbindVnic",
        since="vim.version.version7",
        rank=7,
        privilege="Host.Config.Storage",
        raises=(
            vim.fault.IscsiFaultVnicNotBound,
            vim.fault.IscsiFaultVnicHasActivePaths,
            vim.fault.IscsiFaultVnicIsLastPath,
            vim.fault.PlatformConfigFault,
            vim.fault.IscsiFault,
            vim.fault.NotFound,
        ),
        parameters=(
            _rt.Parameter("iScsiHbaName", "string", since="vim.version.version7", rank=7),
            _rt.Parameter("vnicDevice", "string", since="vim.version.version7", rank=7),
            _rt.Parameter("force", "boolean", since="vim.version.version7", rank=7),
        ),
    )
    def UnbindVnic(self, iScsiHbaName: str, vnicDevice: str, force: bool) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            iScsiHbaName: ``string``, required.
            vnicDevice: ``string``, required.
            force: ``boolean``, required.

        Raises:
            vim.fault.IscsiFaultVnicNotBound: Not described.
            vim.fault.IscsiFaultVnicHasActivePaths: Not described.
            vim.fault.IscsiFaultVnicIsLastPath: Not described.
            vim.fault.PlatformConfigFault: Not described.
            vim.fault.IscsiFault: Not described.
            vim.fault.NotFound: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"iScsiHbaName": iScsiHbaName, "vnicDevice": vnicDevice, "force": force}
        if self._rank < 7:
            self._unsupported("UnbindVnic", 7)
        self._invoke("UnbindVnic", _arguments)

    @_rt.method(
        "QueryMigrationDependencies",
        since="vim.version.version7",
        rank=7,
        privilege="Host.Config.Storage",
        parameters=(
            _rt.Parameter("pnicDevice", "string", array=True, since="vim.version.version7", rank=7),
        ),
        returns=_rt.Returns("vim.host.IscsiManager.IscsiMigrationDependency"),
    )
    def QueryMigrationDependencies(
        self, pnicDevice: Iterable[str]
    ) -> vim.host.IscsiManager.IscsiMigrationDependency:
        """Returns ``vim.host.IscsiManager.IscsiMigrationDependency``. Since vSphere API 5.0.

        Args:
            pnicDevice: List of ``string``, required.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"pnicDevice": _rt.array("pnicDevice", pnicDevice)}
        if self._rank < 7:
            self._unsupported("QueryMigrationDependencies", 7)
        _result: vim.host.IscsiManager.IscsiMigrationDependency = self._invoke(
            "QueryMigrationDependencies", _arguments
        )
        return _result
