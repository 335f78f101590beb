# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.LicenseManager``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.LicenseManager",
    wire_name="LicenseManager",
    properties=lambda: (
        _rt.Property("source", "vim.LicenseManager.LicenseSource"),
        _rt.Property("sourceAvailable", "boolean"),
        _rt.Property(
            "diagnostics",
            "vim.LicenseManager.DiagnosticInfo",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property("featureInfo", "vim.LicenseManager.FeatureInfo", array=True, optional=True),
        _rt.Property("licensedEdition", "string", since="vim.version.version2", rank=2),
        _rt.Property(
            "licenses",
            "vim.LicenseManager.LicenseInfo",
            array=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "licenseAssignmentManager",
            "vim.LicenseAssignmentManager",
            optional=True,
            since="vim.version.version5",
            rank=5,
            privilege="System.View",
        ),
        _rt.Property(
            "evaluation",
            "vim.LicenseManager.EvaluationInfo",
            since="vim.version.version5",
            rank=5,
            privilege="System.Read",
        ),
    ),
)
class LicenseManager(_rt.ManagedObject):
    """The managed object ``vim.LicenseManager``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/LicenseManager.rst``
    """

    @_rt.data(
        "vim.LicenseManager.AvailabilityInfo",
        wire_name="LicenseAvailabilityInfo",
        properties=lambda: (
            _rt.Property("feature", "vim.LicenseManager.FeatureInfo"),
            _rt.Property("total", "int"),
            _rt.Property("available", "int"),
        ),
    )
    class AvailabilityInfo(vmodl.DynamicData):
        """The data object ``vim.LicenseManager.AvailabilityInfo``, on the wire ``LicenseAvailabilityInfo``.

        Fields:
            - ``feature``: ``vim.LicenseManager.FeatureInfo``, required.
            - ``total``: ``int``, required.
            - ``available``: ``int``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/LicenseManager/AvailabilityInfo.rst``
        """

        feature: vim.LicenseManager.FeatureInfo = _rt.UNSET
        """``vim.LicenseManager.FeatureInfo``, required. Since 1.0."""
        total: int = 0
        """``int``, required. Since 1.0."""
        available: int = 0
        """``int``, required. Since 1.0."""

    @_rt.data(
        "vim.LicenseManager.DiagnosticInfo",
        wire_name="LicenseDiagnostics",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("sourceLastChanged", "dateTime", since="vim.version.version2", rank=2),
            _rt.Property("sourceLost", "string", since="vim.version.version2", rank=2),
            _rt.Property("sourceLatency", "float", since="vim.version.version2", rank=2),
            _rt.Property("licenseRequests", "string", since="vim.version.version2", rank=2),
            _rt.Property("licenseRequestFailures", "string", since="vim.version.version2", rank=2),
            _rt.Property("licenseFeatureUnknowns", "string", since="vim.version.version2", rank=2),
            _rt.Property(
                "opState", "vim.LicenseManager.LicenseState", since="vim.version.version2", rank=2
            ),
            _rt.Property("lastStatusUpdate", "dateTime", since="vim.version.version2", rank=2),
            _rt.Property("opFailureMessage", "string", since="vim.version.version2", rank=2),
        ),
    )
    class DiagnosticInfo(vmodl.DynamicData):
        """The data object ``vim.LicenseManager.DiagnosticInfo``, on the wire ``LicenseDiagnostics``.

        Fields:
            - ``sourceLastChanged``: ``dateTime``, required.
            - ``sourceLost``: ``string``, required.
            - ``sourceLatency``: ``float``, required.
            - ``licenseRequests``: ``string``, required.
            - ``licenseRequestFailures``: ``string``, required.
            - ``licenseFeatureUnknowns``: ``string``, required.
            - ``opState``: ``vim.LicenseManager.LicenseState``, required.
            - ``lastStatusUpdate``: ``dateTime``, required.
            - ``opFailureMessage``: ``string``, required.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/LicenseManager/DiagnosticInfo.rst``
        """

        sourceLastChanged: datetime.datetime = _rt.UNSET
        """``dateTime``, required. Since VI API 2.5."""
        sourceLost: str = ""
        """``string``, required. Since VI API 2.5."""
        sourceLatency: float = 0.0
        """``float``, required. Since VI API 2.5."""
        licenseRequests: str = ""
        """``string``, required. Since VI API 2.5."""
        licenseRequestFailures: str = ""
        """``string``, required. Since VI API 2.5."""
        licenseFeatureUnknowns: str = ""
        """``string``, required. Since VI API 2.5."""
        opState: _rt.Field[
            vim.LicenseManager.LicenseState, vim.LicenseManager.LicenseState | str
        ] = _rt.UNSET
        """``vim.LicenseManager.LicenseState``, required. Since VI API 2.5."""
        lastStatusUpdate: datetime.datetime = _rt.UNSET
        """``dateTime``, required. Since VI API 2.5."""
        opFailureMessage: str = ""
        """``string``, required. Since VI API 2.5."""

    @_rt.data(
        "vim.LicenseManager.EvaluationInfo",
        wire_name="LicenseManagerEvaluationInfo",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "properties", "vmodl.KeyAnyValue", array=True, since="vim.version.version5", rank=5
            ),
        ),
    )
    class EvaluationInfo(vmodl.DynamicData):
        """The data object ``vim.LicenseManager.EvaluationInfo``, on the wire ``LicenseManagerEvaluationInfo``.

        Fields:
            - ``properties``: List of ``vmodl.KeyAnyValue``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/LicenseManager/EvaluationInfo.rst``
        """

        properties: _rt.Field[list[vmodl.KeyAnyValue], Iterable[vmodl.KeyAnyValue]] = _rt.EMPTY
        """List of ``vmodl.KeyAnyValue``, required. Since vSphere API 4.0."""

    @_rt.data("vim.LicenseManager.LicenseSource", wire_name="LicenseSource")
    class LicenseSource(vmodl.DynamicData):
        """The data object ``vim.LicenseManager.LicenseSource``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/LicenseManager/LicenseSource.rst``
        """

    @_rt.data(
        "vim.LicenseManager.FeatureInfo",
        wire_name="LicenseFeatureInfo",
        properties=lambda: (
            _rt.Property("key", "string"),
            _rt.Property("featureName", "string"),
            _rt.Property(
                "featureDescription", "string", optional=True, since="vim.version.version2", rank=2
            ),
            _rt.Property("state", "vim.LicenseManager.FeatureInfo.State", optional=True),
            _rt.Property("costUnit", "string"),
            _rt.Property(
                "sourceRestriction", "string", optional=True, since="vim.version.version2", rank=2
            ),
            _rt.Property(
                "dependentKey",
                "string",
                array=True,
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
            _rt.Property("edition", "boolean", optional=True, since="vim.version.version2", rank=2),
            _rt.Property(
                "expiresOn", "dateTime", optional=True, since="vim.version.version2", rank=2
            ),
        ),
    )
    class FeatureInfo(vmodl.DynamicData):
        """The data object ``vim.LicenseManager.FeatureInfo``, on the wire ``LicenseFeatureInfo``.

        Fields:
            - ``key``: ``string``, required.
            - ``featureName``: ``string``, required.
            - ``featureDescription``: ``string``, optional. Since VI API 2.5.
            - ``state``: ``vim.LicenseManager.FeatureInfo.State``, optional.
            - ``costUnit``: ``string``, required.
            - ``sourceRestriction``: ``string``, optional. Since VI API 2.5.
            - ``dependentKey``: List of ``string``, optional. Since VI API 2.5.
            - ``edition``: ``boolean``, optional. Since VI API 2.5.
            - ``expiresOn``: ``dateTime``, optional. Since VI API 2.5.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/LicenseManager/FeatureInfo.rst``
        """

        @_rt.enum("vim.LicenseManager.FeatureInfo.CostUnit", wire_name="LicenseFeatureInfoUnit")
        class CostUnit(_rt.VimEnum):
            """The enum ``vim.LicenseManager.FeatureInfo.CostUnit``, on the wire ``LicenseFeatureInfoUnit``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/LicenseManager/FeatureInfo/CostUnit.rst``
            """

            host = "host"
            """The value ``host``."""
            cpuCore = "cpuCore"
            """The value ``cpuCore``."""
            cpuPackage = "cpuPackage"
            """The value ``cpuPackage``."""
            server = "server"
            """The value ``server``."""
            vm = "vm"
            """The value ``vm``."""

        @_rt.enum(
            "vim.LicenseManager.FeatureInfo.SourceRestriction",
            wire_name="LicenseFeatureInfoSourceRestriction",
            since="vim.version.version2",
            rank=2,
        )
        class SourceRestriction(_rt.VimEnum):
            """The enum ``vim.LicenseManager.FeatureInfo.SourceRestriction``, on the wire ``LicenseFeatureInfoSourceRestriction``.

            Since:
                VI API 2.5 (``vim.version.version2``)

            Source:
                ``vim/LicenseManager/FeatureInfo/SourceRestriction.rst``
            """

            unrestricted = "unrestricted"
            """The value ``unrestricted``."""
            served = "served"
            """The value ``served``."""
            file = "file"
            """The value ``file``."""

        @_rt.enum("vim.LicenseManager.FeatureInfo.State", wire_name="LicenseFeatureInfoState")
        class State(_rt.VimEnum):
            """The enum ``vim.LicenseManager.FeatureInfo.State``, on the wire ``LicenseFeatureInfoState``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/LicenseManager/FeatureInfo/State.rst``
            """

            enabled = "enabled"
            """The value ``enabled``."""
            disabled = "disabled"
            """The value ``disabled``."""
            optional = "optional"
            """The value ``optional``."""

        key: str = ""
        """``string``, required. Since 1.0."""
        featureName: str = ""
        """``string``, required. Since 1.0."""
        featureDescription: str | None = None
        """``string``, optional. Since VI API 2.5."""
        state: _rt.Field[
            vim.LicenseManager.FeatureInfo.State | None,
            vim.LicenseManager.FeatureInfo.State | str | None,
        ] = _rt.UNSET
        """``vim.LicenseManager.FeatureInfo.State``, optional. Since 1.0."""
        costUnit: str = ""
        """``string``, required. Since 1.0."""
        sourceRestriction: str | None = None
        """``string``, optional. Since VI API 2.5."""
        dependentKey: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since VI API 2.5."""
        edition: bool | None = None
        """``boolean``, optional. Since VI API 2.5."""
        expiresOn: datetime.datetime | None = None
        """``dateTime``, optional. Since VI API 2.5."""

    @_rt.data(
        "vim.LicenseManager.LicensableResourceInfo",
        wire_name="HostLicensableResourceInfo",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property(
                "resource", "vmodl.KeyAnyValue", array=True, since="vim.version.version7", rank=7
            ),
        ),
    )
    class LicensableResourceInfo(vmodl.DynamicData):
        """The data object ``vim.LicenseManager.LicensableResourceInfo``, on the wire ``HostLicensableResourceInfo``.

        Fields:
            - ``resource``: List of ``vmodl.KeyAnyValue``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/LicenseManager/LicensableResourceInfo.rst``
        """

        @_rt.enum(
            "vim.LicenseManager.LicensableResourceInfo.ResourceKey",
            wire_name="HostLicensableResourceKey",
            since="vim.version.version7",
            rank=7,
        )
        class ResourceKey(_rt.VimEnum):
            """The enum ``vim.LicenseManager.LicensableResourceInfo.ResourceKey``, on the wire ``HostLicensableResourceKey``.

            Since:
                vSphere API 5.0 (``vim.version.version7``)

            Source:
                ``vim/LicenseManager/LicensableResourceInfo/ResourceKey.rst``
            """

            numCpuPackages = "numCpuPackages"
            """The value ``numCpuPackages``."""
            numCpuCores = "numCpuCores"
            """The value ``numCpuCores``."""
            memorySize = "memorySize"
            """The value ``memorySize``."""
            memoryForVms = "memoryForVms"
            """The value ``memoryForVms``."""
            numVmsStarted = "numVmsStarted"
            """The value ``numVmsStarted``."""
            numVmsStarting = "numVmsStarting"
            """The value ``numVmsStarting``."""
            vsanCapacity = "vsanCapacity"
            """The value ``vsanCapacity``."""

        resource: _rt.Field[list[vmodl.KeyAnyValue], Iterable[vmodl.KeyAnyValue]] = _rt.EMPTY
        """List of ``vmodl.KeyAnyValue``, required. Since vSphere API 5.0."""

    @_rt.data(
        "vim.LicenseManager.LicenseInfo",
        wire_name="LicenseManagerLicenseInfo",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("licenseKey", "string", since="vim.version.version5", rank=5),
            _rt.Property("editionKey", "string", since="vim.version.version5", rank=5),
            _rt.Property("name", "string", since="vim.version.version5", rank=5),
            _rt.Property("total", "int", since="vim.version.version5", rank=5),
            _rt.Property("used", "int", optional=True, since="vim.version.version5", rank=5),
            _rt.Property("costUnit", "string", since="vim.version.version5", rank=5),
            _rt.Property(
                "properties",
                "vmodl.KeyAnyValue",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "labels",
                "vim.KeyValue",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class LicenseInfo(vmodl.DynamicData):
        """The data object ``vim.LicenseManager.LicenseInfo``, on the wire ``LicenseManagerLicenseInfo``.

        Fields:
            - ``licenseKey``: ``string``, required.
            - ``editionKey``: ``string``, required.
            - ``name``: ``string``, required.
            - ``total``: ``int``, required.
            - ``used``: ``int``, optional.
            - ``costUnit``: ``string``, required.
            - ``properties``: List of ``vmodl.KeyAnyValue``, optional.
            - ``labels``: List of ``vim.KeyValue``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/LicenseManager/LicenseInfo.rst``
        """

        licenseKey: str = ""
        """``string``, required. Since vSphere API 4.0."""
        editionKey: str = ""
        """``string``, required. Since vSphere API 4.0."""
        name: str = ""
        """``string``, required. Since vSphere API 4.0."""
        total: int = 0
        """``int``, required. Since vSphere API 4.0."""
        used: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        costUnit: str = ""
        """``string``, required. Since vSphere API 4.0."""
        properties: _rt.Field[list[vmodl.KeyAnyValue], Iterable[vmodl.KeyAnyValue]] = _rt.EMPTY
        """List of ``vmodl.KeyAnyValue``, optional. Since vSphere API 4.0."""
        labels: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
        """List of ``vim.KeyValue``, optional. Since vSphere API 4.0."""

    @_rt.enum("vim.LicenseManager.LicenseKey", wire_name="LicenseManagerLicenseKey")
    class LicenseKey(_rt.VimEnum):
        """The enum ``vim.LicenseManager.LicenseKey``, on the wire ``LicenseManagerLicenseKey``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/LicenseManager/LicenseKey.rst``
        """

        esxFull = "esxFull"
        """The value ``esxFull``."""
        esxVmtn = "esxVmtn"
        """The value ``esxVmtn``."""
        esxExpress = "esxExpress"
        """The value ``esxExpress``."""
        san = "san"
        """The value ``san``."""
        iscsi = "iscsi"
        """The value ``iscsi``."""
        nas = "nas"
        """The value ``nas``."""
        vsmp = "vsmp"
        """The value ``vsmp``."""
        backup = "backup"
        """The value ``backup``."""
        vc = "vc"
        """The value ``vc``."""
        vcExpress = "vcExpress"
        """The value ``vcExpress``."""
        esxHost = "esxHost"
        """The value ``esxHost``."""
        gsxHost = "gsxHost"
        """The value ``gsxHost``."""
        serverHost = "serverHost"
        """The value ``serverHost``."""
        drsPower = "drsPower"
        """The value ``drsPower``."""
        vmotion = "vmotion"
        """The value ``vmotion``."""
        drs = "drs"
        """The value ``drs``."""
        das = "das"
        """The value ``das``."""

    @_rt.enum(
        "vim.LicenseManager.LicenseState",
        wire_name="LicenseManagerState",
        since="vim.version.version2",
        rank=2,
    )
    class LicenseState(_rt.VimEnum):
        """The enum ``vim.LicenseManager.LicenseState``, on the wire ``LicenseManagerState``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/LicenseManager/LicenseState.rst``
        """

        initializing = "initializing"
        """The value ``initializing``."""
        normal = "normal"
        """The value ``normal``."""
        marginal = "marginal"
        """The value ``marginal``."""
        fault = "fault"
        """The value ``fault``."""

    @_rt.data(
        "vim.LicenseManager.LicenseUsageInfo",
        wire_name="LicenseUsageInfo",
        properties=lambda: (
            _rt.Property("source", "vim.LicenseManager.LicenseSource"),
            _rt.Property("sourceAvailable", "boolean"),
            _rt.Property(
                "reservationInfo", "vim.LicenseManager.ReservationInfo", array=True, optional=True
            ),
            _rt.Property(
                "featureInfo", "vim.LicenseManager.FeatureInfo", array=True, optional=True
            ),
        ),
    )
    class LicenseUsageInfo(vmodl.DynamicData):
        """The data object ``vim.LicenseManager.LicenseUsageInfo``.

        Fields:
            - ``source``: ``vim.LicenseManager.LicenseSource``, required.
            - ``sourceAvailable``: ``boolean``, required.
            - ``reservationInfo``: List of ``vim.LicenseManager.ReservationInfo``, optional.
            - ``featureInfo``: List of ``vim.LicenseManager.FeatureInfo``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/LicenseManager/LicenseUsageInfo.rst``
        """

        source: vim.LicenseManager.LicenseSource = _rt.UNSET
        """``vim.LicenseManager.LicenseSource``, required. Since 1.0."""
        sourceAvailable: bool = False
        """``boolean``, required. Since 1.0."""
        reservationInfo: _rt.Field[
            list[vim.LicenseManager.ReservationInfo], Iterable[vim.LicenseManager.ReservationInfo]
        ] = _rt.EMPTY
        """List of ``vim.LicenseManager.ReservationInfo``, optional. Since 1.0."""
        featureInfo: _rt.Field[
            list[vim.LicenseManager.FeatureInfo], Iterable[vim.LicenseManager.FeatureInfo]
        ] = _rt.EMPTY
        """List of ``vim.LicenseManager.FeatureInfo``, optional. Since 1.0."""

    @_rt.data(
        "vim.LicenseManager.ReservationInfo",
        wire_name="LicenseReservationInfo",
        properties=lambda: (
            _rt.Property("key", "string"),
            _rt.Property("state", "vim.LicenseManager.ReservationInfo.State"),
            _rt.Property("required", "int"),
        ),
    )
    class ReservationInfo(vmodl.DynamicData):
        """The data object ``vim.LicenseManager.ReservationInfo``, on the wire ``LicenseReservationInfo``.

        Fields:
            - ``key``: ``string``, required.
            - ``state``: ``vim.LicenseManager.ReservationInfo.State``, required.
            - ``required``: ``int``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/LicenseManager/ReservationInfo.rst``
        """

        @_rt.enum(
            "vim.LicenseManager.ReservationInfo.State", wire_name="LicenseReservationInfoState"
        )
        class State(_rt.VimEnum):
            """The enum ``vim.LicenseManager.ReservationInfo.State``, on the wire ``LicenseReservationInfoState``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/LicenseManager/ReservationInfo/State.rst``
            """

            notUsed = "notUsed"
            """The value ``notUsed``."""
            noLicense = "noLicense"
            """The value ``noLicense``."""
            unlicensedUse = "unlicensedUse"
            """The value ``unlicensedUse``."""
            licensed = "licensed"
            """The value ``licensed``."""

        key: str = ""
        """``string``, required. Since 1.0."""
        state: _rt.Field[
            vim.LicenseManager.ReservationInfo.State, vim.LicenseManager.ReservationInfo.State | str
        ] = _rt.UNSET
        """``vim.LicenseManager.ReservationInfo.State``, required. Since 1.0."""
        required: int = 0
        """``int``, required. Since 1.0."""

    @_rt.data(
        "vim.LicenseManager.EvaluationLicense",
        wire_name="EvaluationLicenseSource",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property(
                "remainingHours", "long", optional=True, since="vim.version.version2", rank=2
            ),
        ),
    )
    class EvaluationLicense(LicenseSource):
        """The data object ``vim.LicenseManager.EvaluationLicense``, on the wire ``EvaluationLicenseSource``.

        Fields:
            - ``remainingHours``: ``long`` in hours, optional.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/LicenseManager/EvaluationLicense.rst``
        """

        remainingHours: int | None = None
        """``long`` in hours, optional. Since VI API 2.5."""

    @_rt.data(
        "vim.LicenseManager.LicenseServer",
        wire_name="LicenseServerSource",
        properties=lambda: (_rt.Property("licenseServer", "string"),),
    )
    class LicenseServer(LicenseSource):
        """The data object ``vim.LicenseManager.LicenseServer``, on the wire ``LicenseServerSource``.

        Fields:
            - ``licenseServer``: ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/LicenseManager/LicenseServer.rst``
        """

        licenseServer: str = ""
        """``string``, required. Since 1.0."""

    @_rt.data(
        "vim.LicenseManager.LocalLicense",
        wire_name="LocalLicenseSource",
        properties=lambda: (_rt.Property("licenseKeys", "string"),),
    )
    class LocalLicense(LicenseSource):
        """The data object ``vim.LicenseManager.LocalLicense``, on the wire ``LocalLicenseSource``.

        Fields:
            - ``licenseKeys``: ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/LicenseManager/LocalLicense.rst``
        """

        licenseKeys: str = ""
        """``string``, required. Since 1.0."""

    @property
    def source(self) -> vim.LicenseManager.LicenseSource:
        """``vim.LicenseManager.LicenseSource``, always set. Since 1.0."""
        _result: vim.LicenseManager.LicenseSource = self._fetch("source")
        return _result

    @property
    def sourceAvailable(self) -> bool:
        """``boolean``, always set. Since 1.0."""
        _result: bool = self._fetch("sourceAvailable")
        return _result

    @property
    def diagnostics(self) -> vim.LicenseManager.DiagnosticInfo | None:
        """``vim.LicenseManager.DiagnosticInfo``, optional. Since VI API 2.5."""
        if self._rank < 2:
            self._unsupported("diagnostics", 2)
        _result: vim.LicenseManager.DiagnosticInfo | None = self._fetch("diagnostics")
        return _result

    @property
    def featureInfo(self) -> list[vim.LicenseManager.FeatureInfo]:
        """List of ``vim.LicenseManager.FeatureInfo``, optional. Since 1.0."""
        _result: list[vim.LicenseManager.FeatureInfo] = self._fetch("featureInfo")
        return _result

    @property
    def licensedEdition(self) -> str:
        """``string``, always set. Since VI API 2.5."""
        if self._rank < 2:
            self._unsupported("licensedEdition", 2)
        _result: str = self._fetch("licensedEdition")
        return _result

    @property
    def licenses(self) -> list[vim.LicenseManager.LicenseInfo]:
        """List of ``vim.LicenseManager.LicenseInfo``, always set. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("licenses", 5)
        _result: list[vim.LicenseManager.LicenseInfo] = self._fetch("licenses")
        return _result

    @property
    def licenseAssignmentManager(self) -> vim.LicenseAssignmentManager | None:
        """``vim.LicenseAssignmentManager``, optional. Since vSphere API 4.0.

        Privilege:
            ``System.View``
        """
        if self._rank < 5:
            self._unsupported("licenseAssignmentManager", 5)
        _result: vim.LicenseAssignmentManager | None = self._fetch("licenseAssignmentManager")
        return _result

    @property
    def evaluation(self) -> vim.LicenseManager.EvaluationInfo:
        """``vim.LicenseManager.EvaluationInfo``, always set. Since vSphere API 4.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 5:
            self._unsupported("evaluation", 5)
        _result: vim.LicenseManager.EvaluationInfo = self._fetch("evaluation")
        return _result

    @_rt.method(
        "QuerySupportedFeatures",
        since="vim.version.version2",
        rank=2,
        privilege="Global.Licenses",
        parameters=(
            _rt.Parameter(
                "host", "vim.HostSystem", optional=True, since="vim.version.version2", rank=2
            ),
        ),
        returns=_rt.Returns("vim.LicenseManager.FeatureInfo", array=True, optional=True),
    )
    def QuerySupportedFeatures(
        self, host: vim.HostSystem | None = None
    ) -> list[vim.LicenseManager.FeatureInfo]:
        """Returns a list of ``vim.LicenseManager.FeatureInfo``, which may be empty. Since VI API
        2.5.

        Args:
            host: ``vim.HostSystem``, optional.

        Privilege:
            ``Global.Licenses``
        """
        _arguments = {"host": host}
        if self._rank < 2:
            self._unsupported("QuerySupportedFeatures", 2)
        _result: list[vim.LicenseManager.FeatureInfo] = self._invoke(
            "QuerySupportedFeatures", _arguments
        )
        return _result

    @_rt.method(
        "QueryLicenseSourceAvailability",
        privilege="Global.Licenses",
        parameters=(_rt.Parameter("host", "vim.HostSystem", optional=True),),
        returns=_rt.Returns("vim.LicenseManager.AvailabilityInfo", array=True, optional=True),
    )
    def QueryLicenseSourceAvailability(
        self, host: vim.HostSystem | None = None
    ) -> list[vim.LicenseManager.AvailabilityInfo]:
        """Returns a list of ``vim.LicenseManager.AvailabilityInfo``, which may be empty. Since 1.0.

        Args:
            host: ``vim.HostSystem``, optional.

        Privilege:
            ``Global.Licenses``
        """
        _arguments = {"host": host}
        _result: list[vim.LicenseManager.AvailabilityInfo] = self._invoke(
            "QueryLicenseSourceAvailability", _arguments
        )
        return _result

    QuerySourceAvailability = QueryLicenseSourceAvailability

    @_rt.method(
        "QueryLicenseUsage",
        privilege="System.Read",
        parameters=(_rt.Parameter("host", "vim.HostSystem", optional=True),),
        returns=_rt.Returns("vim.LicenseManager.LicenseUsageInfo"),
    )
    def QueryLicenseUsage(
        self, host: vim.HostSystem | None = None
    ) -> vim.LicenseManager.LicenseUsageInfo:
        """Returns ``vim.LicenseManager.LicenseUsageInfo``. Since 1.0.

        Args:
            host: ``vim.HostSystem``, optional.

        Privilege:
            ``System.Read``
        """
        _arguments = {"host": host}
        _result: vim.LicenseManager.LicenseUsageInfo = self._invoke("QueryLicenseUsage", _arguments)
        return _result

    QueryUsage = QueryLicenseUsage

    @_rt.method(
        "SetLicenseEdition",
        privilege="Global.Licenses",
        raises=(vim.fault.InvalidState, vim.fault.LicenseServerUnavailable),
        parameters=(
            _rt.Parameter("host", "vim.HostSystem", optional=True),
            _rt.Parameter("featureKey", "string", optional=True),
        ),
    )
    def SetLicenseEdition(
        self, host: vim.HostSystem | None = None, featureKey: str | None = None
    ) -> None:
        """Returns nothing. Since 1.0.

        Args:
            host: ``vim.HostSystem``, optional.
            featureKey: ``string``, optional.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.LicenseServerUnavailable: Not described.

        Privilege:
            ``Global.Licenses``
        """
        _arguments = {"host": host, "featureKey": featureKey}
        self._invoke("SetLicenseEdition", _arguments)

    SetEdition = SetLicenseEdition

    def _by_name_CheckLicenseFeature(
        self, host: vim.HostSystem | None = None, *, featureKey: str
    ) -> bool:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_CheckLicenseFeature)
    @_rt.method(
        "CheckLicenseFeature",
        privilege="System.Read",
        raises=(vim.fault.InvalidState,),
        parameters=(
            _rt.Parameter("host", "vim.HostSystem", optional=True),
            _rt.Parameter("featureKey", "string"),
        ),
        returns=_rt.Returns("boolean"),
    )
    def CheckLicenseFeature(self, host: vim.HostSystem | None, featureKey: str) -> bool:
        """Returns ``boolean``. Since 1.0.

        Args:
            host: ``vim.HostSystem``, optional.
            featureKey: ``string``, required.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``System.Read``
        """
        _rt.require("featureKey", featureKey)
        _arguments = {"host": host, "featureKey": featureKey}
        _result: bool = self._invoke("CheckLicenseFeature", _arguments)
        return _result

    CheckFeature = CheckLicenseFeature

    def _by_name_EnableFeature(
        self, host: vim.HostSystem | None = None, *, featureKey: str
    ) -> bool:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_EnableFeature)
    @_rt.method(
        "EnableFeature",
        privilege="Global.Licenses",
        raises=(vim.fault.InvalidState, vim.fault.LicenseServerUnavailable),
        parameters=(
            _rt.Parameter("host", "vim.HostSystem", optional=True),
            _rt.Parameter("featureKey", "string"),
        ),
        returns=_rt.Returns("boolean"),
    )
    def EnableFeature(self, host: vim.HostSystem | None, featureKey: str) -> bool:
        """Returns ``boolean``. Since 1.0.

        Args:
            host: ``vim.HostSystem``, optional.
            featureKey: ``string``, required.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.LicenseServerUnavailable: Not described.

        Privilege:
            ``Global.Licenses``
        """
        _rt.require("featureKey", featureKey)
        _arguments = {"host": host, "featureKey": featureKey}
        _result: bool = self._invoke("EnableFeature", _arguments)
        return _result

    Enable = EnableFeature

    def _by_name_DisableFeature(
        self, host: vim.HostSystem | None = None, *, featureKey: str
    ) -> bool:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_DisableFeature)
    @_rt.method(
        "DisableFeature",
        privilege="Global.Licenses",
        raises=(vim.fault.InvalidState, vim.fault.LicenseServerUnavailable),
        parameters=(
            _rt.Parameter("host", "vim.HostSystem", optional=True),
            _rt.Parameter("featureKey", "string"),
        ),
        returns=_rt.Returns("boolean"),
    )
    def DisableFeature(self, host: vim.HostSystem | None, featureKey: str) -> bool:
        """Returns ``boolean``. Since 1.0.

        Args:
            host: ``vim.HostSystem``, optional.
            featureKey: ``string``, required.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.LicenseServerUnavailable: Not described.

        Privilege:
            ``Global.Licenses``
        """
        _rt.require("featureKey", featureKey)
        _arguments = {"host": host, "featureKey": featureKey}
        _result: bool = self._invoke("DisableFeature", _arguments)
        return _result

    Disable = DisableFeature

    def _by_name_ConfigureLicenseSource(
        self, host: vim.HostSystem | None = None, *, licenseSource: vim.LicenseManager.LicenseSource
    ) -> None:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_ConfigureLicenseSource)
    @_rt.method(
        "ConfigureLicenseSource",
        privilege="Global.Licenses",
        raises=(
            vim.fault.CannotAccessLocalSource,
            vim.fault.InvalidLicense,
            vim.fault.LicenseServerUnavailable,
        ),
        parameters=(
            _rt.Parameter("host", "vim.HostSystem", optional=True),
            _rt.Parameter("licenseSource", "vim.LicenseManager.LicenseSource"),
        ),
    )
    def ConfigureLicenseSource(
        self, host: vim.HostSystem | None, licenseSource: vim.LicenseManager.LicenseSource
    ) -> None:
        """Returns nothing. Since 1.0.

        Args:
            host: ``vim.HostSystem``, optional.
            licenseSource: ``vim.LicenseManager.LicenseSource``, required.

        Raises:
            vim.fault.CannotAccessLocalSource: Not described.
            vim.fault.InvalidLicense: Not described.
            vim.fault.LicenseServerUnavailable: Not described.

        Privilege:
            ``Global.Licenses``
        """
        _rt.require("licenseSource", licenseSource)
        _arguments = {"host": host, "licenseSource": licenseSource}
        self._check_arguments("ConfigureLicenseSource", _arguments)
        self._invoke("ConfigureLicenseSource", _arguments)

    ConfigureSource = ConfigureLicenseSource

    @_rt.method(
        "UpdateLicense",
        since="vim.version.version5",
        rank=5,
        privilege="Global.Licenses",
        parameters=(
            _rt.Parameter("licenseKey", "string", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "labels",
                "vim.KeyValue",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.LicenseManager.LicenseInfo"),
    )
    def UpdateLicense(
        self, licenseKey: str, labels: Iterable[vim.KeyValue] = ()
    ) -> vim.LicenseManager.LicenseInfo:
        """Returns ``vim.LicenseManager.LicenseInfo``. Since vSphere API 4.0.

        Args:
            licenseKey: ``string``, required.
            labels: List of ``vim.KeyValue``, optional.

        Privilege:
            ``Global.Licenses``
        """
        _arguments = {"licenseKey": licenseKey, "labels": _rt.array("labels", labels)}
        if self._rank < 5:
            self._unsupported("UpdateLicense", 5)
        self._check_arguments("UpdateLicense", _arguments)
        _result: vim.LicenseManager.LicenseInfo = self._invoke("UpdateLicense", _arguments)
        return _result

    @_rt.method(
        "AddLicense",
        since="vim.version.version5",
        rank=5,
        privilege="Global.Licenses",
        parameters=(
            _rt.Parameter("licenseKey", "string", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "labels",
                "vim.KeyValue",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.LicenseManager.LicenseInfo"),
    )
    def AddLicense(
        self, licenseKey: str, labels: Iterable[vim.KeyValue] = ()
    ) -> vim.LicenseManager.LicenseInfo:
        """Returns ``vim.LicenseManager.LicenseInfo``. Since vSphere API 4.0.

        Args:
            licenseKey: ``string``, required.
            labels: List of ``vim.KeyValue``, optional.

        Privilege:
            ``Global.Licenses``
        """
        _arguments = {"licenseKey": licenseKey, "labels": _rt.array("labels", labels)}
        if self._rank < 5:
            self._unsupported("AddLicense", 5)
        self._check_arguments("AddLicense", _arguments)
        _result: vim.LicenseManager.LicenseInfo = self._invoke("AddLicense", _arguments)
        return _result

    @_rt.method(
        "RemoveLicense",
        since="vim.version.version5",
        rank=5,
        privilege="Global.Licenses",
        parameters=(_rt.Parameter("licenseKey", "string", since="vim.version.version5", rank=5),),
    )
    def RemoveLicense(self, licenseKey: str) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            licenseKey: ``string``, required.

        Privilege:
            ``Global.Licenses``
        """
        _arguments = {"licenseKey": licenseKey}
        if self._rank < 5:
            self._unsupported("RemoveLicense", 5)
        self._invoke("RemoveLicense", _arguments)

    @_rt.method(
        "DecodeLicense",
        since="vim.version.version5",
        rank=5,
        privilege="Global.Licenses",
        parameters=(_rt.Parameter("licenseKey", "string", since="vim.version.version5", rank=5),),
        returns=_rt.Returns("vim.LicenseManager.LicenseInfo"),
    )
    def DecodeLicense(self, licenseKey: str) -> vim.LicenseManager.LicenseInfo:
        """Returns ``vim.LicenseManager.LicenseInfo``. Since vSphere API 4.0.

        Args:
            licenseKey: ``string``, required.

        Privilege:
            ``Global.Licenses``
        """
        _arguments = {"licenseKey": licenseKey}
        if self._rank < 5:
            self._unsupported("DecodeLicense", 5)
        _result: vim.LicenseManager.LicenseInfo = self._invoke("DecodeLicense", _arguments)
        return _result

    @_rt.method(
        "UpdateLicenseLabel",
        since="vim.version.version5",
        rank=5,
        privilege="Global.Licenses",
        parameters=(
            _rt.Parameter("licenseKey", "string", since="vim.version.version5", rank=5),
            _rt.Parameter("labelKey", "string", since="vim.version.version5", rank=5),
            _rt.Parameter("labelValue", "string", since="vim.version.version5", rank=5),
        ),
    )
    def UpdateLicenseLabel(self, licenseKey: str, labelKey: str, labelValue: str) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            licenseKey: ``string``, required.
            labelKey: ``string``, required.
            labelValue: ``string``, required.

        Privilege:
            ``Global.Licenses``
        """
        _arguments = {"licenseKey": licenseKey, "labelKey": labelKey, "labelValue": labelValue}
        if self._rank < 5:
            self._unsupported("UpdateLicenseLabel", 5)
        self._invoke("UpdateLicenseLabel", _arguments)

    UpdateLabel = UpdateLicenseLabel

    @_rt.method(
        "RemoveLicenseLabel",
        since="vim.version.version5",
        rank=5,
        privilege="Global.Licenses",
        parameters=(
            _rt.Parameter("licenseKey", "string", since="vim.version.version5", rank=5),
            _rt.Parameter("labelKey", "string", since="vim.version.version5", rank=5),
        ),
    )
    def RemoveLicenseLabel(self, licenseKey: str, labelKey: str) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            licenseKey: ``string``, required.
            labelKey: ``string``, required.

        Privilege:
            ``Global.Licenses``
        """
        _arguments = {"licenseKey": licenseKey, "labelKey": labelKey}
        if self._rank < 5:
            self._unsupported("RemoveLicenseLabel", 5)
        self._invoke("RemoveLicenseLabel", _arguments)

    RemoveLabel = RemoveLicenseLabel
