# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.DiagnosticManager``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed("vim.DiagnosticManager", wire_name="DiagnosticManager")
class DiagnosticManager(_rt.ManagedObject):
    """The managed object ``vim.DiagnosticManager``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/DiagnosticManager.rst``
    """

    @_rt.data(
        "vim.DiagnosticManager.AuditRecordResult",
        wire_name="DiagnosticManagerAuditRecordResult",
        since="vim.version.v7_0_3_0",
        rank=24,
        properties=lambda: (
            _rt.Property(
                "records",
                "string",
                array=True,
                optional=True,
                since="vim.version.v7_0_3_0",
                rank=24,
            ),
            _rt.Property("nextToken", "string", since="vim.version.v7_0_3_0", rank=24),
        ),
    )
    class AuditRecordResult(vmodl.DynamicData):
        """The data object ``vim.DiagnosticManager.AuditRecordResult``, on the wire ``DiagnosticManagerAuditRecordResult``.

        Fields:
            - ``records``: List of ``string``, optional.
            - ``nextToken``: ``string``, required.

        Since:
            vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

        Source:
            ``vim/DiagnosticManager/AuditRecordResult.rst``
        """

        records: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 7.0.3.0."""
        nextToken: str = ""
        """``string``, required. Since vSphere API 7.0.3.0."""

    @_rt.data(
        "vim.DiagnosticManager.BundleInfo",
        wire_name="DiagnosticManagerBundleInfo",
        properties=lambda: (
            _rt.Property("system", "vim.HostSystem", optional=True),
            _rt.Property("url", "string"),
        ),
    )
    class BundleInfo(vmodl.DynamicData):
        """The data object ``vim.DiagnosticManager.BundleInfo``, on the wire ``DiagnosticManagerBundleInfo``.

        Fields:
            - ``system``: ``vim.HostSystem``, optional.
            - ``url``: ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/DiagnosticManager/BundleInfo.rst``
        """

        system: vim.HostSystem | None = None
        """``vim.HostSystem``, optional. Since 1.0."""
        url: str = ""
        """``string``, required. Since 1.0."""

    @_rt.data(
        "vim.DiagnosticManager.LogDescriptor",
        wire_name="DiagnosticManagerLogDescriptor",
        properties=lambda: (
            _rt.Property("key", "string"),
            _rt.Property("fileName", "string"),
            _rt.Property("creator", "string"),
            _rt.Property("format", "string"),
            _rt.Property("mimeType", "string"),
            _rt.Property("info", "vim.Description"),
        ),
    )
    class LogDescriptor(vmodl.DynamicData):
        """The data object ``vim.DiagnosticManager.LogDescriptor``, on the wire ``DiagnosticManagerLogDescriptor``.

        Fields:
            - ``key``: ``string``, required.
            - ``fileName``: ``string``, required.
            - ``creator``: ``string``, required.
            - ``format``: ``string``, required.
            - ``mimeType``: ``string``, required.
            - ``info``: ``vim.Description``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/DiagnosticManager/LogDescriptor.rst``
        """

        @_rt.enum(
            "vim.DiagnosticManager.LogDescriptor.Creator", wire_name="DiagnosticManagerLogCreator"
        )
        class Creator(_rt.VimEnum):
            """The enum ``vim.DiagnosticManager.LogDescriptor.Creator``, on the wire ``DiagnosticManagerLogCreator``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/DiagnosticManager/LogDescriptor/Creator.rst``
            """

            vpxd = "vpxd"
            """The value ``vpxd``."""
            vpxa = "vpxa"
            """The value ``vpxa``."""
            hostd = "hostd"
            """The value ``hostd``."""
            serverd = "serverd"
            """The value ``serverd``."""
            install = "install"
            """The value ``install``."""
            vpxClient = "vpxClient"
            """The value ``vpxClient``."""
            recordLog = "recordLog"
            """The value ``recordLog``."""

        @_rt.enum(
            "vim.DiagnosticManager.LogDescriptor.Format", wire_name="DiagnosticManagerLogFormat"
        )
        class Format(_rt.VimEnum):
            """The enum ``vim.DiagnosticManager.LogDescriptor.Format``, on the wire ``DiagnosticManagerLogFormat``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/DiagnosticManager/LogDescriptor/Format.rst``
            """

            plain = "plain"
            """The value ``plain``."""

        key: str = ""
        """``string``, required. Since 1.0."""
        fileName: str = ""
        """``string``, required. Since 1.0."""
        creator: str = ""
        """``string``, required. Since 1.0."""
        format: str = ""
        """``string``, required. Since 1.0."""
        mimeType: str = ""
        """``string``, required. Since 1.0."""
        info: vim.Description = _rt.UNSET
        """``vim.Description``, required. Since 1.0."""

    @_rt.data(
        "vim.DiagnosticManager.LogHeader",
        wire_name="DiagnosticManagerLogHeader",
        properties=lambda: (
            _rt.Property("lineStart", "int"),
            _rt.Property("lineEnd", "int"),
            _rt.Property("lineText", "string", array=True, optional=True),
        ),
    )
    class LogHeader(vmodl.DynamicData):
        """The data object ``vim.DiagnosticManager.LogHeader``, on the wire ``DiagnosticManagerLogHeader``.

        Fields:
            - ``lineStart``: ``int``, required.
            - ``lineEnd``: ``int``, required.
            - ``lineText``: List of ``string``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/DiagnosticManager/LogHeader.rst``
        """

        lineStart: int = 0
        """``int``, required. Since 1.0."""
        lineEnd: int = 0
        """``int``, required. Since 1.0."""
        lineText: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since 1.0."""

    @_rt.method(
        "QueryDescriptions",
        privilege="Global.Diagnostics",
        parameters=(_rt.Parameter("host", "vim.HostSystem", optional=True),),
        returns=_rt.Returns("vim.DiagnosticManager.LogDescriptor", array=True, optional=True),
    )
    def QueryDescriptions(
        self, host: vim.HostSystem | None = None
    ) -> list[vim.DiagnosticManager.LogDescriptor]:
        """Returns a list of ``vim.DiagnosticManager.LogDescriptor``, which may be empty. Since 1.0.

        Args:
            host: ``vim.HostSystem``, optional.

        Privilege:
            ``Global.Diagnostics``
        """
        _arguments = {"host": host}
        _result: list[vim.DiagnosticManager.LogDescriptor] = self._invoke(
            "QueryDescriptions", _arguments
        )
        return _result

    def _by_name_BrowseDiagnosticLog(
        self,
        host: vim.HostSystem | None = None,
        *,
        key: str,
        start: int | None = None,
        lines: int | None = None,
    ) -> vim.DiagnosticManager.LogHeader:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_BrowseDiagnosticLog)
    @_rt.method(
        "BrowseDiagnosticLog",
        privilege="Global.Diagnostics",
        raises=(vim.fault.CannotAccessFile,),
        parameters=(
            _rt.Parameter("host", "vim.HostSystem", optional=True),
            _rt.Parameter("key", "string"),
            _rt.Parameter("start", "int", optional=True),
            _rt.Parameter("lines", "int", optional=True),
        ),
        returns=_rt.Returns("vim.DiagnosticManager.LogHeader"),
    )
    def BrowseDiagnosticLog(
        self,
        host: vim.HostSystem | None,
        key: str,
        start: int | None = None,
        lines: int | None = None,
    ) -> vim.DiagnosticManager.LogHeader:
        """Returns ``vim.DiagnosticManager.LogHeader``. Since 1.0.

        Args:
            host: ``vim.HostSystem``, optional.
            key: ``string``, required.
            start: ``int``, optional.
            lines: ``int``, optional.

        Raises:
            vim.fault.CannotAccessFile: Not described.

        Privilege:
            ``Global.Diagnostics``
        """
        _rt.require("key", key)
        _arguments = {"host": host, "key": key, "start": start, "lines": lines}
        _result: vim.DiagnosticManager.LogHeader = self._invoke("BrowseDiagnosticLog", _arguments)
        return _result

    Browse = BrowseDiagnosticLog

    @_rt.method(
        "GenerateLogBundles_Task",
        privilege="Global.Diagnostics",
        raises=(vim.fault.LogBundlingFailed, vim.fault.TaskInProgress),
        parameters=(
            _rt.Parameter("includeDefault", "boolean"),
            _rt.Parameter("host", "vim.HostSystem", array=True, optional=True),
        ),
        returns=_rt.Returns(
            "vim.Task",
            optional=True,
            task_result="vim.DiagnosticManager.BundleInfo",
            task_result_array=True,
        ),
    )
    def GenerateLogBundles_Task(
        self, includeDefault: bool, host: Iterable[vim.HostSystem] = ()
    ) -> _rt.TaskOf[list[vim.DiagnosticManager.BundleInfo] | None]:
        """Starts a task that yields a list of ``vim.DiagnosticManager.BundleInfo``. Since 1.0.

        Args:
            includeDefault: ``boolean``, required.
            host: List of ``vim.HostSystem``, optional.

        Raises:
            vim.fault.LogBundlingFailed: Not described.
            vim.fault.TaskInProgress: Not described.

        Privilege:
            ``Global.Diagnostics``
        """
        _arguments = {"includeDefault": includeDefault, "host": _rt.array("host", host)}
        _result: _rt.TaskOf[list[vim.DiagnosticManager.BundleInfo] | None] = self._invoke(
            "GenerateLogBundles_Task", _arguments
        )
        return _result

    GenerateLogBundles = GenerateLogBundles_Task

    @_rt.method(
        "FetchAuditRecords",
        since="vim.version.v7_0_3_0",
        rank=24,
        privilege="Global.Diagnostics",
        raises=(vim.fault.InvalidState, vmodl.fault.SystemError),
        parameters=(
            _rt.Parameter("token", "string", optional=True, since="vim.version.v7_0_3_0", rank=24),
        ),
        returns=_rt.Returns("vim.DiagnosticManager.AuditRecordResult"),
    )
    def FetchAuditRecords(
        self, token: str | None = None
    ) -> vim.DiagnosticManager.AuditRecordResult:
        """Returns ``vim.DiagnosticManager.AuditRecordResult``. Since vSphere API 7.0.3.0.

        Args:
            token: ``string``, optional.

        Raises:
            vim.fault.InvalidState: Not described.
            vmodl.fault.SystemError: Not described.

        Privilege:
            ``Global.Diagnostics``
        """
        _arguments = {"token": token}
        if self._rank < 24:
            self._unsupported("FetchAuditRecords", 24)
        _result: vim.DiagnosticManager.AuditRecordResult = self._invoke(
            "FetchAuditRecords", _arguments
        )
        return _result

    @_rt.method(
        "EmitSyslogMark",
        since="vim.version.v8_0_0_2",
        rank=29,
        privilege="Global.Diagnostics",
        parameters=(_rt.Parameter("message", "string", since="vim.version.v8_0_0_2", rank=29),),
    )
    def EmitSyslogMark(self, message: str) -> None:
        """Returns nothing. Since vSphere API 8.0.0.2.

        Args:
            message: ``string``, required.

        Privilege:
            ``Global.Diagnostics``
        """
        _arguments = {"message": message}
        if self._rank < 29:
            self._unsupported("EmitSyslogMark", 29)
        self._invoke("EmitSyslogMark", _arguments)
