# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.HttpNfcLease``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.HttpNfcLease",
    wire_name="HttpNfcLease",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("initializeProgress", "int", since="vim.version.version5", rank=5),
        _rt.Property("transferProgress", "int", since="vim.version.version12", rank=12),
        _rt.Property("mode", "string", since="vim.version.version12", rank=12),
        _rt.Property(
            "capabilities", "vim.HttpNfcLease.Capabilities", since="vim.version.version12", rank=12
        ),
        _rt.Property(
            "info", "vim.HttpNfcLease.Info", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("state", "vim.HttpNfcLease.State", since="vim.version.version5", rank=5),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class HttpNfcLease(_rt.ManagedObject):
    """The managed object ``vim.HttpNfcLease``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/HttpNfcLease.rst``
    """

    @_rt.data(
        "vim.HttpNfcLease.Capabilities",
        wire_name="HttpNfcLeaseCapabilities",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property("pullModeSupported", "boolean", since="vim.version.version12", rank=12),
            _rt.Property("corsSupported", "boolean", since="vim.version.version12", rank=12),
        ),
    )
    class Capabilities(vmodl.DynamicData):
        """The data object ``vim.HttpNfcLease.Capabilities``, on the wire ``HttpNfcLeaseCapabilities``.

        Fields:
            - ``pullModeSupported``: ``boolean``, required.
            - ``corsSupported``: ``boolean``, required.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/HttpNfcLease/Capabilities.rst``
        """

        pullModeSupported: bool = False
        """``boolean``, required. Since vSphere API 6.7."""
        corsSupported: bool = False
        """``boolean``, required. Since vSphere API 6.7."""

    @_rt.data(
        "vim.HttpNfcLease.DatastoreLeaseInfo",
        wire_name="HttpNfcLeaseDatastoreLeaseInfo",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("datastoreKey", "string", since="vim.version.version6", rank=6),
            _rt.Property(
                "hosts",
                "vim.HttpNfcLease.HostInfo",
                array=True,
                since="vim.version.version6",
                rank=6,
            ),
        ),
    )
    class DatastoreLeaseInfo(vmodl.DynamicData):
        """The data object ``vim.HttpNfcLease.DatastoreLeaseInfo``, on the wire ``HttpNfcLeaseDatastoreLeaseInfo``.

        Fields:
            - ``datastoreKey``: ``string``, required.
            - ``hosts``: List of ``vim.HttpNfcLease.HostInfo``, required.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/HttpNfcLease/DatastoreLeaseInfo.rst``
        """

        datastoreKey: str = ""
        """``string``, required. Since vSphere API 4.1."""
        hosts: _rt.Field[list[vim.HttpNfcLease.HostInfo], Iterable[vim.HttpNfcLease.HostInfo]] = (
            _rt.EMPTY
        )
        """List of ``vim.HttpNfcLease.HostInfo``, required. Since vSphere API 4.1."""

    @_rt.data(
        "vim.HttpNfcLease.DeviceUrl",
        wire_name="HttpNfcLeaseDeviceUrl",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("key", "string", since="vim.version.version5", rank=5),
            _rt.Property("importKey", "string", since="vim.version.version5", rank=5),
            _rt.Property("url", "string", since="vim.version.version5", rank=5),
            _rt.Property("sslThumbprint", "string", since="vim.version.version5", rank=5),
            _rt.Property(
                "sslCertificate", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property("disk", "boolean", optional=True, since="vim.version.version6", rank=6),
            _rt.Property("targetId", "string", optional=True, since="vim.version.version6", rank=6),
            _rt.Property(
                "datastoreKey", "string", optional=True, since="vim.version.version6", rank=6
            ),
            _rt.Property("fileSize", "long", optional=True, since="vim.version.version6", rank=6),
        ),
    )
    class DeviceUrl(vmodl.DynamicData):
        """The data object ``vim.HttpNfcLease.DeviceUrl``, on the wire ``HttpNfcLeaseDeviceUrl``.

        Fields:
            - ``key``: ``string``, required.
            - ``importKey``: ``string``, required.
            - ``url``: ``string``, required.
            - ``sslThumbprint``: ``string``, required.
            - ``sslCertificate``: ``string``, optional. Since vSphere API 9.0.0.0.
            - ``disk``: ``boolean``, optional. Since vSphere API 4.1.
            - ``targetId``: ``string``, optional. Since vSphere API 4.1.
            - ``datastoreKey``: ``string``, optional. Since vSphere API 4.1.
            - ``fileSize``: ``long``, optional. Since vSphere API 4.1.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/HttpNfcLease/DeviceUrl.rst``
        """

        key: str = ""
        """``string``, required. Since vSphere API 4.0."""
        importKey: str = ""
        """``string``, required. Since vSphere API 4.0."""
        url: str = ""
        """``string``, required. Since vSphere API 4.0."""
        sslThumbprint: str = ""
        """``string``, required. Since vSphere API 4.0."""
        sslCertificate: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""
        disk: bool | None = None
        """``boolean``, optional. Since vSphere API 4.1."""
        targetId: str | None = None
        """``string``, optional. Since vSphere API 4.1."""
        datastoreKey: str | None = None
        """``string``, optional. Since vSphere API 4.1."""
        fileSize: int | None = None
        """``long``, optional. Since vSphere API 4.1."""

    @_rt.data(
        "vim.HttpNfcLease.HostInfo",
        wire_name="HttpNfcLeaseHostInfo",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("url", "string", since="vim.version.version6", rank=6),
            _rt.Property("sslThumbprint", "string", since="vim.version.version6", rank=6),
        ),
    )
    class HostInfo(vmodl.DynamicData):
        """The data object ``vim.HttpNfcLease.HostInfo``, on the wire ``HttpNfcLeaseHostInfo``.

        Fields:
            - ``url``: ``string``, required.
            - ``sslThumbprint``: ``string``, required.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/HttpNfcLease/HostInfo.rst``
        """

        url: str = ""
        """``string``, required. Since vSphere API 4.1."""
        sslThumbprint: str = ""
        """``string``, required. Since vSphere API 4.1."""

    @_rt.data(
        "vim.HttpNfcLease.Info",
        wire_name="HttpNfcLeaseInfo",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("lease", "vim.HttpNfcLease", since="vim.version.version5", rank=5),
            _rt.Property("entity", "vim.ManagedEntity", since="vim.version.version5", rank=5),
            _rt.Property(
                "deviceUrl",
                "vim.HttpNfcLease.DeviceUrl",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property("totalDiskCapacityInKB", "long", since="vim.version.version5", rank=5),
            _rt.Property("leaseTimeout", "int", since="vim.version.version5", rank=5),
            _rt.Property(
                "hostMap",
                "vim.HttpNfcLease.DatastoreLeaseInfo",
                array=True,
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
        ),
    )
    class Info(vmodl.DynamicData):
        """The data object ``vim.HttpNfcLease.Info``, on the wire ``HttpNfcLeaseInfo``.

        Fields:
            - ``lease``: ``vim.HttpNfcLease``, required.
            - ``entity``: ``vim.ManagedEntity``, required.
            - ``deviceUrl``: List of ``vim.HttpNfcLease.DeviceUrl``, optional.
            - ``totalDiskCapacityInKB``: ``long`` in kilobytes, required.
            - ``leaseTimeout``: ``int``, required.
            - ``hostMap``: List of ``vim.HttpNfcLease.DatastoreLeaseInfo``, optional. Since vSphere
              API 4.1.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/HttpNfcLease/Info.rst``
        """

        lease: vim.HttpNfcLease = _rt.UNSET
        """``vim.HttpNfcLease``, required. Since vSphere API 4.0."""
        entity: vim.ManagedEntity = _rt.UNSET
        """``vim.ManagedEntity``, required. Since vSphere API 4.0."""
        deviceUrl: _rt.Field[
            list[vim.HttpNfcLease.DeviceUrl], Iterable[vim.HttpNfcLease.DeviceUrl]
        ] = _rt.EMPTY
        """List of ``vim.HttpNfcLease.DeviceUrl``, optional. Since vSphere API 4.0."""
        totalDiskCapacityInKB: int = 0
        """``long`` in kilobytes, required. Since vSphere API 4.0."""
        leaseTimeout: int = 0
        """``int``, required. Since vSphere API 4.0."""
        hostMap: _rt.Field[
            list[vim.HttpNfcLease.DatastoreLeaseInfo], Iterable[vim.HttpNfcLease.DatastoreLeaseInfo]
        ] = _rt.EMPTY
        """List of ``vim.HttpNfcLease.DatastoreLeaseInfo``, optional. Since vSphere API 4.1."""

    @_rt.data(
        "vim.HttpNfcLease.ManifestEntry",
        wire_name="HttpNfcLeaseManifestEntry",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("key", "string", since="vim.version.version6", rank=6),
            _rt.Property("sha1", "string", since="vim.version.version6", rank=6),
            _rt.Property(
                "checksum", "string", optional=True, since="vim.version.version12", rank=12
            ),
            _rt.Property(
                "checksumType", "string", optional=True, since="vim.version.version12", rank=12
            ),
            _rt.Property("size", "long", since="vim.version.version6", rank=6),
            _rt.Property("disk", "boolean", since="vim.version.version6", rank=6),
            _rt.Property("capacity", "long", optional=True, since="vim.version.version6", rank=6),
            _rt.Property(
                "populatedSize", "long", optional=True, since="vim.version.version6", rank=6
            ),
        ),
    )
    class ManifestEntry(vmodl.DynamicData):
        """The data object ``vim.HttpNfcLease.ManifestEntry``, on the wire ``HttpNfcLeaseManifestEntry``.

        Fields:
            - ``key``: ``string``, required.
            - ``sha1``: ``string``, required.
            - ``checksum``: ``string``, optional. Since vSphere API 6.7.
            - ``checksumType``: ``string``, optional. Since vSphere API 6.7.
            - ``size``: ``long``, required.
            - ``disk``: ``boolean``, required.
            - ``capacity``: ``long``, optional.
            - ``populatedSize``: ``long``, optional.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/HttpNfcLease/ManifestEntry.rst``
        """

        @_rt.enum(
            "vim.HttpNfcLease.ManifestEntry.ChecksumType",
            wire_name="HttpNfcLeaseManifestEntryChecksumType",
            since="vim.version.version12",
            rank=12,
        )
        class ChecksumType(_rt.VimEnum):
            """The enum ``vim.HttpNfcLease.ManifestEntry.ChecksumType``, on the wire ``HttpNfcLeaseManifestEntryChecksumType``.

            Since:
                vSphere API 6.7 (``vim.version.version12``)

            Source:
                ``vim/HttpNfcLease/ManifestEntry/ChecksumType.rst``
            """

            sha1 = "sha1"
            """The value ``sha1``."""
            sha256 = "sha256"
            """The value ``sha256``."""

        key: str = ""
        """``string``, required. Since vSphere API 4.1."""
        sha1: str = ""
        """``string``, required. Since vSphere API 4.1."""
        checksum: str | None = None
        """``string``, optional. Since vSphere API 6.7."""
        checksumType: str | None = None
        """``string``, optional. Since vSphere API 6.7."""
        size: int = 0
        """``long``, required. Since vSphere API 4.1."""
        disk: bool = False
        """``boolean``, required. Since vSphere API 4.1."""
        capacity: int | None = None
        """``long``, optional. Since vSphere API 4.1."""
        populatedSize: int | None = None
        """``long``, optional. Since vSphere API 4.1."""

    @_rt.enum(
        "vim.HttpNfcLease.Mode",
        wire_name="HttpNfcLeaseMode",
        since="vim.version.version12",
        rank=12,
    )
    class Mode(_rt.VimEnum):
        """The enum ``vim.HttpNfcLease.Mode``, on the wire ``HttpNfcLeaseMode``.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/HttpNfcLease/Mode.rst``
        """

        pushOrGet = "pushOrGet"
        """The value ``pushOrGet``."""
        pull = "pull"
        """The value ``pull``."""

    @_rt.data(
        "vim.HttpNfcLease.ProbeResult",
        wire_name="HttpNfcLeaseProbeResult",
        since="vim.version.v7_0_2_0",
        rank=22,
        properties=lambda: (
            _rt.Property("serverAccessible", "boolean", since="vim.version.v7_0_2_0", rank=22),
        ),
    )
    class ProbeResult(vmodl.DynamicData):
        """The data object ``vim.HttpNfcLease.ProbeResult``, on the wire ``HttpNfcLeaseProbeResult``.

        Fields:
            - ``serverAccessible``: ``boolean``, required.

        Since:
            vSphere API 7.0.2.0 (``vim.version.v7_0_2_0``)

        Source:
            ``vim/HttpNfcLease/ProbeResult.rst``
        """

        serverAccessible: bool = False
        """``boolean``, required. Since vSphere API 7.0.2.0."""

    @_rt.data(
        "vim.HttpNfcLease.SourceFile",
        wire_name="HttpNfcLeaseSourceFile",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property("targetDeviceId", "string", since="vim.version.version12", rank=12),
            _rt.Property("url", "string", since="vim.version.version12", rank=12),
            _rt.Property(
                "memberName", "string", optional=True, since="vim.version.version12", rank=12
            ),
            _rt.Property("create", "boolean", since="vim.version.version12", rank=12),
            _rt.Property(
                "sslThumbprint", "string", optional=True, since="vim.version.version12", rank=12
            ),
            _rt.Property(
                "sslCertificate", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
            _rt.Property(
                "httpHeaders",
                "vim.KeyValue",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property("size", "long", optional=True, since="vim.version.version12", rank=12),
        ),
    )
    class SourceFile(vmodl.DynamicData):
        """The data object ``vim.HttpNfcLease.SourceFile``, on the wire ``HttpNfcLeaseSourceFile``.

        Fields:
            - ``targetDeviceId``: ``string``, required.
            - ``url``: ``string``, required.
            - ``memberName``: ``string``, optional.
            - ``create``: ``boolean``, required.
            - ``sslThumbprint``: ``string``, optional.
            - ``sslCertificate``: ``string``, optional. Since vSphere API 9.0.0.0.
            - ``httpHeaders``: List of ``vim.KeyValue``, optional.
            - ``size``: ``long``, optional.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/HttpNfcLease/SourceFile.rst``
        """

        targetDeviceId: str = ""
        """``string``, required. Since vSphere API 6.7."""
        url: str = ""
        """``string``, required. Since vSphere API 6.7."""
        memberName: str | None = None
        """``string``, optional. Since vSphere API 6.7."""
        create: bool = False
        """``boolean``, required. Since vSphere API 6.7."""
        sslThumbprint: str | None = None
        """``string``, optional. Since vSphere API 6.7."""
        sslCertificate: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""
        httpHeaders: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
        """List of ``vim.KeyValue``, optional. Since vSphere API 6.7."""
        size: int | None = None
        """``long``, optional. Since vSphere API 6.7."""

    @_rt.enum(
        "vim.HttpNfcLease.State",
        wire_name="HttpNfcLeaseState",
        since="vim.version.version5",
        rank=5,
    )
    class State(_rt.VimEnum):
        """The enum ``vim.HttpNfcLease.State``, on the wire ``HttpNfcLeaseState``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/HttpNfcLease/State.rst``
        """

        initializing = "initializing"
        """The value ``initializing``."""
        ready = "ready"
        """The value ``ready``."""
        done = "done"
        """The value ``done``."""
        error = "error"
        """The value ``error``."""

    @property
    def initializeProgress(self) -> int:
        """``int``, always set. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("initializeProgress", 5)
        _result: int = self._fetch("initializeProgress")
        return _result

    @property
    def transferProgress(self) -> int:
        """``int``, always set. Since vSphere API 6.7."""
        if self._rank < 12:
            self._unsupported("transferProgress", 12)
        _result: int = self._fetch("transferProgress")
        return _result

    @property
    def mode(self) -> str:
        """``string``, always set. Since vSphere API 6.7."""
        if self._rank < 12:
            self._unsupported("mode", 12)
        _result: str = self._fetch("mode")
        return _result

    @property
    def capabilities(self) -> vim.HttpNfcLease.Capabilities:
        """``vim.HttpNfcLease.Capabilities``, always set. Since vSphere API 6.7."""
        if self._rank < 12:
            self._unsupported("capabilities", 12)
        _result: vim.HttpNfcLease.Capabilities = self._fetch("capabilities")
        return _result

    @property
    def info(self) -> vim.HttpNfcLease.Info | None:
        """``vim.HttpNfcLease.Info``, optional. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("info", 5)
        _result: vim.HttpNfcLease.Info | None = self._fetch("info")
        return _result

    @property
    def state(self) -> vim.HttpNfcLease.State:
        """``vim.HttpNfcLease.State``, always set. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("state", 5)
        _result: vim.HttpNfcLease.State = self._fetch("state")
        return _result

    @property
    def error(self) -> vmodl.MethodFault | None:
        """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("error", 5)
        _result: vmodl.MethodFault | None = self._fetch("error")
        return _result

    @_rt.method(
        "HttpNfcLeaseGetManifest",
        since="vim.version.version6",
        rank=6,
        raises=(vim.fault.Timedout, vim.fault.InvalidState),
        returns=_rt.Returns("vim.HttpNfcLease.ManifestEntry", array=True, optional=True),
    )
    def HttpNfcLeaseGetManifest(self) -> list[vim.HttpNfcLease.ManifestEntry]:
        """Returns a list of ``vim.HttpNfcLease.ManifestEntry``, which may be empty. Since vSphere
        API 4.1.

        Raises:
            vim.fault.Timedout: Not described.
            vim.fault.InvalidState: Not described.
        """
        if self._rank < 6:
            self._unsupported("HttpNfcLeaseGetManifest", 6)
        _result: list[vim.HttpNfcLease.ManifestEntry] = self._invoke("HttpNfcLeaseGetManifest", {})
        return _result

    GetManifest = HttpNfcLeaseGetManifest

    @_rt.method(
        "HttpNfcLeaseSetManifestChecksumType",
        since="vim.version.version12",
        rank=12,
        raises=(vim.fault.InvalidState,),
        parameters=(
            _rt.Parameter(
                "deviceUrlsToChecksumTypes",
                "vim.KeyValue",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
        ),
    )
    def HttpNfcLeaseSetManifestChecksumType(
        self, deviceUrlsToChecksumTypes: Iterable[vim.KeyValue] = ()
    ) -> None:
        """Returns nothing. Since vSphere API 6.7.

        Args:
            deviceUrlsToChecksumTypes: List of ``vim.KeyValue``, optional.

        Raises:
            vim.fault.InvalidState: Not described.
        """
        _arguments = {
            "deviceUrlsToChecksumTypes": _rt.array(
                "deviceUrlsToChecksumTypes", deviceUrlsToChecksumTypes
            )
        }
        if self._rank < 12:
            self._unsupported("HttpNfcLeaseSetManifestChecksumType", 12)
        self._check_arguments("HttpNfcLeaseSetManifestChecksumType", _arguments)
        self._invoke("HttpNfcLeaseSetManifestChecksumType", _arguments)

    SetManifestChecksumType = HttpNfcLeaseSetManifestChecksumType

    @_rt.method(
        "HttpNfcLeaseComplete",
        since="vim.version.version5",
        rank=5,
        raises=(vim.fault.Timedout, vim.fault.InvalidState),
    )
    def HttpNfcLeaseComplete(self) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Raises:
            vim.fault.Timedout: Not described.
            vim.fault.InvalidState: Not described.
        """
        if self._rank < 5:
            self._unsupported("HttpNfcLeaseComplete", 5)
        self._invoke("HttpNfcLeaseComplete", {})

    Complete = HttpNfcLeaseComplete

    @_rt.method(
        "HttpNfcLeaseAbort",
        since="vim.version.version5",
        rank=5,
        raises=(vim.fault.Timedout, vim.fault.InvalidState),
        parameters=(
            _rt.Parameter(
                "fault",
                "vmodl.LocalizedMethodFault",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    def HttpNfcLeaseAbort(self, fault: vmodl.MethodFault | None = None) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            fault: ``vmodl.LocalizedMethodFault``, optional.

        Raises:
            vim.fault.Timedout: Not described.
            vim.fault.InvalidState: Not described.
        """
        _arguments = {"fault": fault}
        if self._rank < 5:
            self._unsupported("HttpNfcLeaseAbort", 5)
        self._check_arguments("HttpNfcLeaseAbort", _arguments)
        self._invoke("HttpNfcLeaseAbort", _arguments)

    Abort = HttpNfcLeaseAbort

    @_rt.method(
        "HttpNfcLeaseProgress",
        since="vim.version.version5",
        rank=5,
        raises=(vim.fault.Timedout,),
        parameters=(_rt.Parameter("percent", "int", since="vim.version.version5", rank=5),),
    )
    def HttpNfcLeaseProgress(self, percent: int) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            percent: ``int`` in percent, required.

        Raises:
            vim.fault.Timedout: Not described.
        """
        _arguments = {"percent": percent}
        if self._rank < 5:
            self._unsupported("HttpNfcLeaseProgress", 5)
        self._invoke("HttpNfcLeaseProgress", _arguments)

    Progress = HttpNfcLeaseProgress

    @_rt.method(
        "HttpNfcLeasePullFromUrls_Task",
        since="vim.version.version12",
        rank=12,
        raises=(vim.fault.InvalidState, vim.fault.HttpFault, vim.fault.SSLVerifyFault),
        parameters=(
            _rt.Parameter(
                "files",
                "vim.HttpNfcLease.SourceFile",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def HttpNfcLeasePullFromUrls_Task(
        self, files: Iterable[vim.HttpNfcLease.SourceFile] = ()
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.7.

        Args:
            files: List of ``vim.HttpNfcLease.SourceFile``, optional.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.HttpFault: Not described.
            vim.fault.SSLVerifyFault: Not described.
        """
        _arguments = {"files": _rt.array("files", files)}
        if self._rank < 12:
            self._unsupported("HttpNfcLeasePullFromUrls_Task", 12)
        self._check_arguments("HttpNfcLeasePullFromUrls_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("HttpNfcLeasePullFromUrls_Task", _arguments)
        return _result

    PullFromUrls = HttpNfcLeasePullFromUrls_Task

    @_rt.method(
        "HttpNfcLeaseProbeUrls",
        since="vim.version.v7_0_2_0",
        rank=22,
        raises=(vim.fault.InvalidState,),
        parameters=(
            _rt.Parameter(
                "files",
                "vim.HttpNfcLease.SourceFile",
                array=True,
                optional=True,
                since="vim.version.v7_0_2_0",
                rank=22,
            ),
            _rt.Parameter("timeout", "int", optional=True, since="vim.version.v7_0_2_0", rank=22),
        ),
        returns=_rt.Returns("vim.HttpNfcLease.ProbeResult", array=True, optional=True),
    )
    def HttpNfcLeaseProbeUrls(
        self, files: Iterable[vim.HttpNfcLease.SourceFile] = (), timeout: int | None = None
    ) -> list[vim.HttpNfcLease.ProbeResult]:
        """Returns a list of ``vim.HttpNfcLease.ProbeResult``, which may be empty. Since vSphere API
        7.0.2.0.

        Args:
            files: List of ``vim.HttpNfcLease.SourceFile``, optional.
            timeout: ``int``, optional.

        Raises:
            vim.fault.InvalidState: Not described.
        """
        _arguments = {"files": _rt.array("files", files), "timeout": timeout}
        if self._rank < 22:
            self._unsupported("HttpNfcLeaseProbeUrls", 22)
        self._check_arguments("HttpNfcLeaseProbeUrls", _arguments)
        _result: list[vim.HttpNfcLease.ProbeResult] = self._invoke(
            "HttpNfcLeaseProbeUrls", _arguments
        )
        return _result

    ProbeUrls = HttpNfcLeaseProbeUrls
