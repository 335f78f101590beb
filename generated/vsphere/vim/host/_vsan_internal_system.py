# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanInternalSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.VsanInternalSystem",
    wire_name="HostVsanInternalSystem",
    since="vim.version.version9",
    rank=9,
)
class VsanInternalSystem(_rt.ManagedObject):
    """The managed object ``vim.host.VsanInternalSystem``, on the wire ``HostVsanInternalSystem``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanInternalSystem.rst``
    """

    @_rt.data(
        "vim.host.VsanInternalSystem.CmmdsQuery",
        wire_name="HostVsanInternalSystemCmmdsQuery",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("type", "string", optional=True, since="vim.version.version9", rank=9),
            _rt.Property("uuid", "string", optional=True, since="vim.version.version9", rank=9),
            _rt.Property("owner", "string", optional=True, since="vim.version.version9", rank=9),
        ),
    )
    class CmmdsQuery(vmodl.DynamicData):
        """The data object ``vim.host.VsanInternalSystem.CmmdsQuery``, on the wire ``HostVsanInternalSystemCmmdsQuery``.

        Fields:
            - ``type``: ``string``, optional.
            - ``uuid``: ``string``, optional.
            - ``owner``: ``string``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/host/VsanInternalSystem/CmmdsQuery.rst``
        """

        type: str | None = None
        """``string``, optional. Since vSphere API 5.5."""
        uuid: str | None = None
        """``string``, optional. Since vSphere API 5.5."""
        owner: str | None = None
        """``string``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.host.VsanInternalSystem.DeleteVsanObjectsResult",
        wire_name="HostVsanInternalSystemDeleteVsanObjectsResult",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("uuid", "string", since="vim.version.version9", rank=9),
            _rt.Property("success", "boolean", since="vim.version.version9", rank=9),
            _rt.Property(
                "failureReason",
                "vmodl.LocalizableMessage",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
    )
    class DeleteVsanObjectsResult(vmodl.DynamicData):
        """The data object ``vim.host.VsanInternalSystem.DeleteVsanObjectsResult``, on the wire ``HostVsanInternalSystemDeleteVsanObjectsResult``.

        Fields:
            - ``uuid``: ``string``, required.
            - ``success``: ``boolean``, required.
            - ``failureReason``: List of ``vmodl.LocalizableMessage``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/host/VsanInternalSystem/DeleteVsanObjectsResult.rst``
        """

        uuid: str = ""
        """``string``, required. Since vSphere API 5.5."""
        success: bool = False
        """``boolean``, required. Since vSphere API 5.5."""
        failureReason: _rt.Field[
            list[vmodl.LocalizableMessage], Iterable[vmodl.LocalizableMessage]
        ] = _rt.EMPTY
        """List of ``vmodl.LocalizableMessage``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.host.VsanInternalSystem.NewPolicyBatch",
        wire_name="VsanNewPolicyBatch",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "size", "long", array=True, optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property("policy", "string", optional=True, since="vim.version.version9", rank=9),
        ),
    )
    class NewPolicyBatch(vmodl.DynamicData):
        """The data object ``vim.host.VsanInternalSystem.NewPolicyBatch``, on the wire ``VsanNewPolicyBatch``.

        Fields:
            - ``size``: List of ``long``, optional.
            - ``policy``: ``string``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/host/VsanInternalSystem/NewPolicyBatch.rst``
        """

        size: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
        """List of ``long``, optional. Since vSphere API 5.5."""
        policy: str | None = None
        """``string``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.host.VsanInternalSystem.PolicyChangeBatch",
        wire_name="VsanPolicyChangeBatch",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "uuid", "string", array=True, optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property("policy", "string", optional=True, since="vim.version.version9", rank=9),
        ),
    )
    class PolicyChangeBatch(vmodl.DynamicData):
        """The data object ``vim.host.VsanInternalSystem.PolicyChangeBatch``, on the wire ``VsanPolicyChangeBatch``.

        Fields:
            - ``uuid``: List of ``string``, optional.
            - ``policy``: ``string``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/host/VsanInternalSystem/PolicyChangeBatch.rst``
        """

        uuid: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 5.5."""
        policy: str | None = None
        """``string``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.host.VsanInternalSystem.PolicyCost",
        wire_name="VsanPolicyCost",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "changeDataSize", "long", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property(
                "currentDataSize", "long", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property(
                "tempDataSize", "long", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property(
                "copyDataSize", "long", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property(
                "changeFlashReadCacheSize",
                "long",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "currentFlashReadCacheSize",
                "long",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "currentDiskSpaceToAddressSpaceRatio",
                "float",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "diskSpaceToAddressSpaceRatio",
                "float",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
    )
    class PolicyCost(vmodl.DynamicData):
        """The data object ``vim.host.VsanInternalSystem.PolicyCost``, on the wire ``VsanPolicyCost``.

        Fields:
            - ``changeDataSize``: ``long``, optional.
            - ``currentDataSize``: ``long``, optional.
            - ``tempDataSize``: ``long``, optional.
            - ``copyDataSize``: ``long``, optional.
            - ``changeFlashReadCacheSize``: ``long``, optional.
            - ``currentFlashReadCacheSize``: ``long``, optional.
            - ``currentDiskSpaceToAddressSpaceRatio``: ``float``, optional. Since vSphere API 6.0.
            - ``diskSpaceToAddressSpaceRatio``: ``float``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/host/VsanInternalSystem/PolicyCost.rst``
        """

        changeDataSize: int | None = None
        """``long``, optional. Since vSphere API 5.5."""
        currentDataSize: int | None = None
        """``long``, optional. Since vSphere API 5.5."""
        tempDataSize: int | None = None
        """``long``, optional. Since vSphere API 5.5."""
        copyDataSize: int | None = None
        """``long``, optional. Since vSphere API 5.5."""
        changeFlashReadCacheSize: int | None = None
        """``long``, optional. Since vSphere API 5.5."""
        currentFlashReadCacheSize: int | None = None
        """``long``, optional. Since vSphere API 5.5."""
        currentDiskSpaceToAddressSpaceRatio: float | None = None
        """``float``, optional. Since vSphere API 6.0."""
        diskSpaceToAddressSpaceRatio: float | None = None
        """``float``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.host.VsanInternalSystem.PolicySatisfiability",
        wire_name="VsanPolicySatisfiability",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("uuid", "string", optional=True, since="vim.version.version9", rank=9),
            _rt.Property("isSatisfiable", "boolean", since="vim.version.version9", rank=9),
            _rt.Property(
                "reason",
                "vmodl.LocalizableMessage",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "cost",
                "vim.host.VsanInternalSystem.PolicyCost",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
    )
    class PolicySatisfiability(vmodl.DynamicData):
        """The data object ``vim.host.VsanInternalSystem.PolicySatisfiability``, on the wire ``VsanPolicySatisfiability``.

        Fields:
            - ``uuid``: ``string``, optional.
            - ``isSatisfiable``: ``boolean``, required.
            - ``reason``: ``vmodl.LocalizableMessage``, optional.
            - ``cost``: ``vim.host.VsanInternalSystem.PolicyCost``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/host/VsanInternalSystem/PolicySatisfiability.rst``
        """

        uuid: str | None = None
        """``string``, optional. Since vSphere API 5.5."""
        isSatisfiable: bool = False
        """``boolean``, required. Since vSphere API 5.5."""
        reason: vmodl.LocalizableMessage | None = None
        """``vmodl.LocalizableMessage``, optional. Since vSphere API 5.5."""
        cost: vim.host.VsanInternalSystem.PolicyCost | None = None
        """``vim.host.VsanInternalSystem.PolicyCost``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.host.VsanInternalSystem.VsanObjectOperationResult",
        wire_name="HostVsanInternalSystemVsanObjectOperationResult",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("uuid", "string", since="vim.version.version10", rank=10),
            _rt.Property(
                "failureReason",
                "vmodl.LocalizableMessage",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class VsanObjectOperationResult(vmodl.DynamicData):
        """The data object ``vim.host.VsanInternalSystem.VsanObjectOperationResult``, on the wire ``HostVsanInternalSystemVsanObjectOperationResult``.

        Fields:
            - ``uuid``: ``string``, required.
            - ``failureReason``: List of ``vmodl.LocalizableMessage``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/VsanInternalSystem/VsanObjectOperationResult.rst``
        """

        uuid: str = ""
        """``string``, required. Since vSphere API 6.0."""
        failureReason: _rt.Field[
            list[vmodl.LocalizableMessage], Iterable[vmodl.LocalizableMessage]
        ] = _rt.EMPTY
        """List of ``vmodl.LocalizableMessage``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.host.VsanInternalSystem.VsanPhysicalDiskDiagnosticsResult",
        wire_name="HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("diskUuid", "string", since="vim.version.version9", rank=9),
            _rt.Property("success", "boolean", since="vim.version.version9", rank=9),
            _rt.Property(
                "failureReason", "string", optional=True, since="vim.version.version9", rank=9
            ),
        ),
    )
    class VsanPhysicalDiskDiagnosticsResult(vmodl.DynamicData):
        """The data object ``vim.host.VsanInternalSystem.VsanPhysicalDiskDiagnosticsResult``, on the wire ``HostVsanInternalSystemVsanPhysicalDiskDiagnosticsResult``.

        Fields:
            - ``diskUuid``: ``string``, required.
            - ``success``: ``boolean``, required.
            - ``failureReason``: ``string``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/host/VsanInternalSystem/VsanPhysicalDiskDiagnosticsResult.rst``
        """

        diskUuid: str = ""
        """``string``, required. Since vSphere API 5.5."""
        success: bool = False
        """``boolean``, required. Since vSphere API 5.5."""
        failureReason: str | None = None
        """``string``, optional. Since vSphere API 5.5."""

    @_rt.method(
        "QueryCmmds",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        parameters=(
            _rt.Parameter(
                "queries",
                "vim.host.VsanInternalSystem.CmmdsQuery",
                array=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def QueryCmmds(self, queries: Iterable[vim.host.VsanInternalSystem.CmmdsQuery]) -> str:
        """Returns ``string``. Since vSphere API 5.5.

        Args:
            queries: List of ``vim.host.VsanInternalSystem.CmmdsQuery``, required.

        Privilege:
            ``System.Read``
        """
        _arguments = {"queries": _rt.array("queries", queries)}
        if self._rank < 9:
            self._unsupported("QueryCmmds", 9)
        self._check_arguments("QueryCmmds", _arguments)
        _result: str = self._invoke("QueryCmmds", _arguments)
        return _result

    @_rt.method(
        "QueryPhysicalVsanDisks",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        parameters=(
            _rt.Parameter(
                "props", "string", array=True, optional=True, since="vim.version.version9", rank=9
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def QueryPhysicalVsanDisks(self, props: Iterable[str] = ()) -> str:
        """Returns ``string``. Since vSphere API 5.5.

        Args:
            props: List of ``string``, optional.

        Privilege:
            ``System.Read``
        """
        _arguments = {"props": _rt.array("props", props)}
        if self._rank < 9:
            self._unsupported("QueryPhysicalVsanDisks", 9)
        _result: str = self._invoke("QueryPhysicalVsanDisks", _arguments)
        return _result

    @_rt.method(
        "QueryVsanObjects",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        parameters=(
            _rt.Parameter(
                "uuids", "string", array=True, optional=True, since="vim.version.version9", rank=9
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def QueryVsanObjects(self, uuids: Iterable[str] = ()) -> str:
        """Returns ``string``. Since vSphere API 5.5.

        Args:
            uuids: List of ``string``, optional.

        Privilege:
            ``System.Read``
        """
        _arguments = {"uuids": _rt.array("uuids", uuids)}
        if self._rank < 9:
            self._unsupported("QueryVsanObjects", 9)
        _result: str = self._invoke("QueryVsanObjects", _arguments)
        return _result

    @_rt.method(
        "QueryObjectsOnPhysicalVsanDisk",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        parameters=(
            _rt.Parameter("disks", "string", array=True, since="vim.version.version9", rank=9),
        ),
        returns=_rt.Returns("string"),
    )
    def QueryObjectsOnPhysicalVsanDisk(self, disks: Iterable[str]) -> str:
        """Returns ``string``. Since vSphere API 5.5.

        Args:
            disks: List of ``string``, required.

        Privilege:
            ``System.Read``
        """
        _arguments = {"disks": _rt.array("disks", disks)}
        if self._rank < 9:
            self._unsupported("QueryObjectsOnPhysicalVsanDisk", 9)
        _result: str = self._invoke("QueryObjectsOnPhysicalVsanDisk", _arguments)
        return _result

    @_rt.method(
        "AbdicateDomOwnership",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Storage",
        parameters=(
            _rt.Parameter("uuids", "string", array=True, since="vim.version.version9", rank=9),
        ),
        returns=_rt.Returns("string", array=True, optional=True),
    )
    def AbdicateDomOwnership(self, uuids: Iterable[str]) -> list[str]:
        """Returns a list of ``string``, which may be empty. Since vSphere API 5.5.

        Args:
            uuids: List of ``string``, required.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"uuids": _rt.array("uuids", uuids)}
        if self._rank < 9:
            self._unsupported("AbdicateDomOwnership", 9)
        _result: list[str] = self._invoke("AbdicateDomOwnership", _arguments)
        return _result

    @_rt.method(
        "QueryVsanStatistics",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        parameters=(
            _rt.Parameter("labels", "string", array=True, since="vim.version.version9", rank=9),
        ),
        returns=_rt.Returns("string"),
    )
    def QueryVsanStatistics(self, labels: Iterable[str]) -> str:
        """Returns ``string``. Since vSphere API 5.5.

        Args:
            labels: List of ``string``, required.

        Privilege:
            ``System.Read``
        """
        _arguments = {"labels": _rt.array("labels", labels)}
        if self._rank < 9:
            self._unsupported("QueryVsanStatistics", 9)
        _result: str = self._invoke("QueryVsanStatistics", _arguments)
        return _result

    @_rt.method(
        "ReconfigureDomObject",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Storage",
        parameters=(
            _rt.Parameter("uuid", "string", since="vim.version.version9", rank=9),
            _rt.Parameter("policy", "string", since="vim.version.version9", rank=9),
        ),
    )
    def ReconfigureDomObject(self, uuid: str, policy: str) -> None:
        """Returns nothing. Since vSphere API 5.5.

        Args:
            uuid: ``string``, required.
            policy: ``string``, required.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"uuid": uuid, "policy": policy}
        if self._rank < 9:
            self._unsupported("ReconfigureDomObject", 9)
        self._invoke("ReconfigureDomObject", _arguments)

    @_rt.method(
        "QuerySyncingVsanObjects",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        parameters=(
            _rt.Parameter(
                "uuids", "string", array=True, optional=True, since="vim.version.version9", rank=9
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def QuerySyncingVsanObjects(self, uuids: Iterable[str] = ()) -> str:
        """Returns ``string``. Since vSphere API 5.5.

        Args:
            uuids: List of ``string``, optional.

        Privilege:
            ``System.Read``
        """
        _arguments = {"uuids": _rt.array("uuids", uuids)}
        if self._rank < 9:
            self._unsupported("QuerySyncingVsanObjects", 9)
        _result: str = self._invoke("QuerySyncingVsanObjects", _arguments)
        return _result

    @_rt.method(
        "RunVsanPhysicalDiskDiagnostics",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        parameters=(
            _rt.Parameter(
                "disks", "string", array=True, optional=True, since="vim.version.version9", rank=9
            ),
        ),
        returns=_rt.Returns(
            "vim.host.VsanInternalSystem.VsanPhysicalDiskDiagnosticsResult", array=True
        ),
    )
    def RunVsanPhysicalDiskDiagnostics(
        self, disks: Iterable[str] = ()
    ) -> list[vim.host.VsanInternalSystem.VsanPhysicalDiskDiagnosticsResult]:
        """Returns a list of ``vim.host.VsanInternalSystem.VsanPhysicalDiskDiagnosticsResult``.
        Since vSphere API 5.5.

        Args:
            disks: List of ``string``, optional.

        Privilege:
            ``System.Read``
        """
        _arguments = {"disks": _rt.array("disks", disks)}
        if self._rank < 9:
            self._unsupported("RunVsanPhysicalDiskDiagnostics", 9)
        _result: list[vim.host.VsanInternalSystem.VsanPhysicalDiskDiagnosticsResult] = self._invoke(
            "RunVsanPhysicalDiskDiagnostics", _arguments
        )
        return _result

    @_rt.method(
        "GetVsanObjExtAttrs",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.VimFault,),
        parameters=(
            _rt.Parameter("uuids", "string", array=True, since="vim.version.version9", rank=9),
        ),
        returns=_rt.Returns("string"),
    )
    def GetVsanObjExtAttrs(self, uuids: Iterable[str]) -> str:
        """Returns ``string``. Since vSphere API 5.5.

        Args:
            uuids: List of ``string``, required.

        Raises:
            vim.fault.VimFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"uuids": _rt.array("uuids", uuids)}
        if self._rank < 9:
            self._unsupported("GetVsanObjExtAttrs", 9)
        _result: str = self._invoke("GetVsanObjExtAttrs", _arguments)
        return _result

    @_rt.method(
        "ReconfigurationSatisfiable",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.VimFault,),
        parameters=(
            _rt.Parameter(
                "pcbs",
                "vim.host.VsanInternalSystem.PolicyChangeBatch",
                array=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Parameter(
                "ignoreSatisfiability",
                "boolean",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
        returns=_rt.Returns("vim.host.VsanInternalSystem.PolicySatisfiability", array=True),
    )
    def ReconfigurationSatisfiable(
        self,
        pcbs: Iterable[vim.host.VsanInternalSystem.PolicyChangeBatch],
        ignoreSatisfiability: bool | None = None,
    ) -> list[vim.host.VsanInternalSystem.PolicySatisfiability]:
        """Returns a list of ``vim.host.VsanInternalSystem.PolicySatisfiability``. Since vSphere API
        5.5.

        Args:
            pcbs: List of ``vim.host.VsanInternalSystem.PolicyChangeBatch``, required.
            ignoreSatisfiability: ``boolean``, optional. Since vSphere API 6.0.

        Raises:
            vim.fault.VimFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"pcbs": _rt.array("pcbs", pcbs), "ignoreSatisfiability": ignoreSatisfiability}
        if self._rank < 9:
            self._unsupported("ReconfigurationSatisfiable", 9)
        if ignoreSatisfiability is not None and self._rank < 10:
            self._unsupported("ReconfigurationSatisfiable(ignoreSatisfiability)", 10)
        self._check_arguments("ReconfigurationSatisfiable", _arguments)
        _result: list[vim.host.VsanInternalSystem.PolicySatisfiability] = self._invoke(
            "ReconfigurationSatisfiable", _arguments
        )
        return _result

    @_rt.method(
        "CanProvisionObjects",
        since="vim.version.version9",
        rank=9,
        privilege="System.Read",
        raises=(vim.fault.VimFault,),
        parameters=(
            _rt.Parameter(
                "npbs",
                "vim.host.VsanInternalSystem.NewPolicyBatch",
                array=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Parameter(
                "ignoreSatisfiability",
                "boolean",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
        returns=_rt.Returns("vim.host.VsanInternalSystem.PolicySatisfiability", array=True),
    )
    def CanProvisionObjects(
        self,
        npbs: Iterable[vim.host.VsanInternalSystem.NewPolicyBatch],
        ignoreSatisfiability: bool | None = None,
    ) -> list[vim.host.VsanInternalSystem.PolicySatisfiability]:
        """Returns a list of ``vim.host.VsanInternalSystem.PolicySatisfiability``. Since vSphere API
        5.5.

        Args:
            npbs: List of ``vim.host.VsanInternalSystem.NewPolicyBatch``, required.
            ignoreSatisfiability: ``boolean``, optional. Since vSphere API 6.0.

        Raises:
            vim.fault.VimFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"npbs": _rt.array("npbs", npbs), "ignoreSatisfiability": ignoreSatisfiability}
        if self._rank < 9:
            self._unsupported("CanProvisionObjects", 9)
        if ignoreSatisfiability is not None and self._rank < 10:
            self._unsupported("CanProvisionObjects(ignoreSatisfiability)", 10)
        self._check_arguments("CanProvisionObjects", _arguments)
        _result: list[vim.host.VsanInternalSystem.PolicySatisfiability] = self._invoke(
            "CanProvisionObjects", _arguments
        )
        return _result

    @_rt.method(
        "DeleteVsanObjects",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Storage",
        raises=(vim.fault.VimFault,),
        parameters=(
            _rt.Parameter("uuids", "string", array=True, since="vim.version.version9", rank=9),
            _rt.Parameter("force", "boolean", optional=True, since="vim.version.version9", rank=9),
        ),
        returns=_rt.Returns("vim.host.VsanInternalSystem.DeleteVsanObjectsResult", array=True),
    )
    def DeleteVsanObjects(
        self, uuids: Iterable[str], force: bool | None = None
    ) -> list[vim.host.VsanInternalSystem.DeleteVsanObjectsResult]:
        """Returns a list of ``vim.host.VsanInternalSystem.DeleteVsanObjectsResult``. Since vSphere
        API 5.5.

        Args:
            uuids: List of ``string``, required.
            force: ``boolean``, optional.

        Raises:
            vim.fault.VimFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"uuids": _rt.array("uuids", uuids), "force": force}
        if self._rank < 9:
            self._unsupported("DeleteVsanObjects", 9)
        _result: list[vim.host.VsanInternalSystem.DeleteVsanObjectsResult] = self._invoke(
            "DeleteVsanObjects", _arguments
        )
        return _result

    @_rt.method(
        "UpgradeVsanObjects",
        since="vim.version.version10",
        rank=10,
        privilege="Host.Config.Storage",
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter("uuids", "string", array=True, since="vim.version.version10", rank=10),
            _rt.Parameter("newVersion", "int", since="vim.version.version10", rank=10),
        ),
        returns=_rt.Returns(
            "vim.host.VsanInternalSystem.VsanObjectOperationResult", array=True, optional=True
        ),
    )
    def UpgradeVsanObjects(
        self, uuids: Iterable[str], newVersion: int
    ) -> list[vim.host.VsanInternalSystem.VsanObjectOperationResult]:
        """Returns a list of ``vim.host.VsanInternalSystem.VsanObjectOperationResult``, which may be
        empty. Since vSphere API 6.0.

        Args:
            uuids: List of ``string``, required.
            newVersion: ``int``, required.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"uuids": _rt.array("uuids", uuids), "newVersion": newVersion}
        if self._rank < 10:
            self._unsupported("UpgradeVsanObjects", 10)
        _result: list[vim.host.VsanInternalSystem.VsanObjectOperationResult] = self._invoke(
            "UpgradeVsanObjects", _arguments
        )
        return _result

    @_rt.method(
        "QueryVsanObjectUuidsByFilter",
        since="vim.version.version10",
        rank=10,
        privilege="System.Read",
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "uuids", "string", array=True, optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Parameter("limit", "int", optional=True, since="vim.version.version10", rank=10),
            _rt.Parameter("version", "int", optional=True, since="vim.version.version10", rank=10),
        ),
        returns=_rt.Returns("string", array=True, optional=True),
    )
    def QueryVsanObjectUuidsByFilter(
        self, uuids: Iterable[str] = (), limit: int | None = None, version: int | None = None
    ) -> list[str]:
        """Returns a list of ``string``, which may be empty. Since vSphere API 6.0.

        Args:
            uuids: List of ``string``, optional.
            limit: ``int``, optional.
            version: ``int``, optional.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"uuids": _rt.array("uuids", uuids), "limit": limit, "version": version}
        if self._rank < 10:
            self._unsupported("QueryVsanObjectUuidsByFilter", 10)
        _result: list[str] = self._invoke("QueryVsanObjectUuidsByFilter", _arguments)
        return _result
