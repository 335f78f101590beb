# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.PatchManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed("vim.host.PatchManager", wire_name="HostPatchManager")
class PatchManager(_rt.ManagedObject):
    """The managed object ``vim.host.PatchManager``, on the wire ``HostPatchManager``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/PatchManager.rst``
    """

    @_rt.data(
        "vim.host.PatchManager.Locator",
        wire_name="HostPatchManagerLocator",
        properties=lambda: (
            _rt.Property("url", "string"),
            _rt.Property("proxy", "string", optional=True),
        ),
    )
    class Locator(vmodl.DynamicData):
        """The data object ``vim.host.PatchManager.Locator``, on the wire ``HostPatchManagerLocator``.

        Fields:
            - ``url``: ``string``, required.
            - ``proxy``: ``string``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/PatchManager/Locator.rst``
        """

        url: str = ""
        """``string``, required. Since 1.0."""
        proxy: str | None = None
        """``string``, optional. Since 1.0."""

    @_rt.data(
        "vim.host.PatchManager.PatchManagerOperationSpec",
        wire_name="HostPatchManagerPatchManagerOperationSpec",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("proxy", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property("port", "int", optional=True, since="vim.version.version5", rank=5),
            _rt.Property("userName", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property("password", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property(
                "cmdOption", "string", optional=True, since="vim.version.version5", rank=5
            ),
        ),
    )
    class PatchManagerOperationSpec(vmodl.DynamicData):
        """The data object ``vim.host.PatchManager.PatchManagerOperationSpec``, on the wire ``HostPatchManagerPatchManagerOperationSpec``.

        Fields:
            - ``proxy``: ``string``, optional.
            - ``port``: ``int``, optional.
            - ``userName``: ``string``, optional.
            - ``password``: ``string``, optional.
            - ``cmdOption``: ``string``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/PatchManager/PatchManagerOperationSpec.rst``
        """

        proxy: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        port: int | None = None
        """``int``, optional. Since vSphere API 4.0."""
        userName: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        password: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        cmdOption: str | None = None
        """``string``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.host.PatchManager.Result",
        wire_name="HostPatchManagerResult",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("version", "string", since="vim.version.version5", rank=5),
            _rt.Property(
                "status",
                "vim.host.PatchManager.Status",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "xmlResult", "string", optional=True, since="vim.version.version5", rank=5
            ),
        ),
    )
    class Result(vmodl.DynamicData):
        """The data object ``vim.host.PatchManager.Result``, on the wire ``HostPatchManagerResult``.

        Fields:
            - ``version``: ``string``, required.
            - ``status``: List of ``vim.host.PatchManager.Status``, optional.
            - ``xmlResult``: ``string``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/PatchManager/Result.rst``
        """

        version: str = ""
        """``string``, required. Since vSphere API 4.0."""
        status: _rt.Field[
            list[vim.host.PatchManager.Status], Iterable[vim.host.PatchManager.Status]
        ] = _rt.EMPTY
        """List of ``vim.host.PatchManager.Status``, optional. Since vSphere API 4.0."""
        xmlResult: str | None = None
        """``string``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.host.PatchManager.Status",
        wire_name="HostPatchManagerStatus",
        properties=lambda: (
            _rt.Property("id", "string"),
            _rt.Property("applicable", "boolean"),
            _rt.Property("reason", "string", array=True, optional=True),
            _rt.Property("integrity", "string", optional=True),
            _rt.Property("installed", "boolean"),
            _rt.Property("installState", "string", array=True, optional=True),
            _rt.Property(
                "prerequisitePatch",
                "vim.host.PatchManager.Status.PrerequisitePatch",
                array=True,
                optional=True,
            ),
            _rt.Property("restartRequired", "boolean"),
            _rt.Property("reconnectRequired", "boolean"),
            _rt.Property("vmOffRequired", "boolean"),
            _rt.Property("supersededPatchIds", "string", array=True, optional=True),
        ),
    )
    class Status(vmodl.DynamicData):
        """The data object ``vim.host.PatchManager.Status``, on the wire ``HostPatchManagerStatus``.

        Fields:
            - ``id``: ``string``, required.
            - ``applicable``: ``boolean``, required.
            - ``reason``: List of ``string``, optional.
            - ``integrity``: ``string``, optional.
            - ``installed``: ``boolean``, required.
            - ``installState``: List of ``string``, optional.
            - ``prerequisitePatch``: List of ``vim.host.PatchManager.Status.PrerequisitePatch``,
              optional.
            - ``restartRequired``: ``boolean``, required.
            - ``reconnectRequired``: ``boolean``, required.
            - ``vmOffRequired``: ``boolean``, required.
            - ``supersededPatchIds``: List of ``string``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/PatchManager/Status.rst``
        """

        @_rt.enum(
            "vim.host.PatchManager.Status.InstallState", wire_name="HostPatchManagerInstallState"
        )
        class InstallState(_rt.VimEnum):
            """The enum ``vim.host.PatchManager.Status.InstallState``, on the wire ``HostPatchManagerInstallState``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/host/PatchManager/Status/InstallState.rst``
            """

            hostRestarted = "hostRestarted"
            """The value ``hostRestarted``."""
            imageActive = "imageActive"
            """The value ``imageActive``."""

        @_rt.enum(
            "vim.host.PatchManager.Status.Integrity", wire_name="HostPatchManagerIntegrityStatus"
        )
        class Integrity(_rt.VimEnum):
            """The enum ``vim.host.PatchManager.Status.Integrity``, on the wire ``HostPatchManagerIntegrityStatus``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/host/PatchManager/Status/Integrity.rst``
            """

            validated = "validated"
            """The value ``validated``."""
            keyNotFound = "keyNotFound"
            """The value ``keyNotFound``."""
            keyRevoked = "keyRevoked"
            """The value ``keyRevoked``."""
            keyExpired = "keyExpired"
            """The value ``keyExpired``."""
            digestMismatch = "digestMismatch"
            """The value ``digestMismatch``."""
            notEnoughSignatures = "notEnoughSignatures"
            """The value ``notEnoughSignatures``."""
            validationError = "validationError"
            """The value ``validationError``."""

        @_rt.data(
            "vim.host.PatchManager.Status.PrerequisitePatch",
            wire_name="HostPatchManagerStatusPrerequisitePatch",
            properties=lambda: (
                _rt.Property("id", "string"),
                _rt.Property("installState", "string", array=True, optional=True),
            ),
        )
        class PrerequisitePatch(vmodl.DynamicData):
            """The data object ``vim.host.PatchManager.Status.PrerequisitePatch``, on the wire ``HostPatchManagerStatusPrerequisitePatch``.

            Fields:
                - ``id``: ``string``, required.
                - ``installState``: List of ``string``, optional.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/host/PatchManager/Status/PrerequisitePatch.rst``
            """

            id: str = ""
            """``string``, required. Since 1.0."""
            installState: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
            """List of ``string``, optional. Since 1.0."""

        @_rt.enum("vim.host.PatchManager.Status.Reason", wire_name="HostPatchManagerReason")
        class Reason(_rt.VimEnum):
            """The enum ``vim.host.PatchManager.Status.Reason``, on the wire ``HostPatchManagerReason``.

            Since:
                1.0 (``vim.version.version1``)

            Source:
                ``vim/host/PatchManager/Status/Reason.rst``
            """

            obsoleted = "obsoleted"
            """The value ``obsoleted``."""
            missingPatch = "missingPatch"
            """The value ``missingPatch``."""
            missingLib = "missingLib"
            """The value ``missingLib``."""
            hasDependentPatch = "hasDependentPatch"
            """The value ``hasDependentPatch``."""
            conflictPatch = "conflictPatch"
            """The value ``conflictPatch``."""
            conflictLib = "conflictLib"
            """The value ``conflictLib``."""

        id: str = ""
        """``string``, required. Since 1.0."""
        applicable: bool = False
        """``boolean``, required. Since 1.0."""
        reason: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since 1.0."""
        integrity: str | None = None
        """``string``, optional. Since 1.0."""
        installed: bool = False
        """``boolean``, required. Since 1.0."""
        installState: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since 1.0."""
        prerequisitePatch: _rt.Field[
            list[vim.host.PatchManager.Status.PrerequisitePatch],
            Iterable[vim.host.PatchManager.Status.PrerequisitePatch],
        ] = _rt.EMPTY
        """List of ``vim.host.PatchManager.Status.PrerequisitePatch``, optional. Since 1.0."""
        restartRequired: bool = False
        """``boolean``, required. Since 1.0."""
        reconnectRequired: bool = False
        """``boolean``, required. Since 1.0."""
        vmOffRequired: bool = False
        """``boolean``, required. Since 1.0."""
        supersededPatchIds: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since 1.0."""

    @_rt.method(
        "CheckHostPatch_Task",
        since="vim.version.version5",
        rank=5,
        privilege="System.Read",
        raises=(
            vmodl.fault.RequestCanceled,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
            vim.fault.PlatformConfigFault,
        ),
        parameters=(
            _rt.Parameter(
                "metaUrls",
                "string",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Parameter(
                "bundleUrls",
                "string",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Parameter(
                "spec",
                "vim.host.PatchManager.PatchManagerOperationSpec",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.host.PatchManager.Result"),
    )
    def CheckHostPatch_Task(
        self,
        metaUrls: Iterable[str] = (),
        bundleUrls: Iterable[str] = (),
        spec: vim.host.PatchManager.PatchManagerOperationSpec | None = None,
    ) -> _rt.TaskOf[vim.host.PatchManager.Result]:
        """Starts a task that yields ``vim.host.PatchManager.Result``. Since vSphere API 4.0.

        Args:
            metaUrls: List of ``string``, optional.
            bundleUrls: List of ``string``, optional.
            spec: ``vim.host.PatchManager.PatchManagerOperationSpec``, optional.

        Raises:
            vmodl.fault.RequestCanceled: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.PlatformConfigFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {
            "metaUrls": _rt.array("metaUrls", metaUrls),
            "bundleUrls": _rt.array("bundleUrls", bundleUrls),
            "spec": spec,
        }
        if self._rank < 5:
            self._unsupported("CheckHostPatch_Task", 5)
        self._check_arguments("CheckHostPatch_Task", _arguments)
        _result: _rt.TaskOf[vim.host.PatchManager.Result] = self._invoke(
            "CheckHostPatch_Task", _arguments
        )
        return _result

    Check = CheckHostPatch_Task

    @_rt.method(
        "ScanHostPatch_Task",
        privilege="System.Read",
        raises=(
            vmodl.fault.RequestCanceled,
            vim.fault.PatchMetadataInvalid,
            vim.fault.PlatformConfigFault,
        ),
        parameters=(
            _rt.Parameter("repository", "vim.host.PatchManager.Locator"),
            _rt.Parameter("updateID", "string", array=True, optional=True),
        ),
        returns=_rt.Returns(
            "vim.Task",
            optional=True,
            task_result="vim.host.PatchManager.Status",
            task_result_array=True,
        ),
    )
    def ScanHostPatch_Task(
        self, repository: vim.host.PatchManager.Locator, updateID: Iterable[str] = ()
    ) -> _rt.TaskOf[list[vim.host.PatchManager.Status] | None]:
        """Starts a task that yields a list of ``vim.host.PatchManager.Status``. Since 1.0.

        Args:
            repository: ``vim.host.PatchManager.Locator``, required.
            updateID: List of ``string``, optional.

        Raises:
            vmodl.fault.RequestCanceled: Not described.
            vim.fault.PatchMetadataInvalid: Not described.
            vim.fault.PlatformConfigFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"repository": repository, "updateID": _rt.array("updateID", updateID)}
        self._check_arguments("ScanHostPatch_Task", _arguments)
        _result: _rt.TaskOf[list[vim.host.PatchManager.Status] | None] = self._invoke(
            "ScanHostPatch_Task", _arguments
        )
        return _result

    Scan = ScanHostPatch_Task

    @_rt.method(
        "ScanHostPatchV2_Task",
        since="vim.version.version5",
        rank=5,
        privilege="System.Read",
        raises=(
            vmodl.fault.RequestCanceled,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
            vim.fault.PlatformConfigFault,
        ),
        parameters=(
            _rt.Parameter(
                "metaUrls",
                "string",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Parameter(
                "bundleUrls",
                "string",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Parameter(
                "spec",
                "vim.host.PatchManager.PatchManagerOperationSpec",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.Task", optional=True, task_result="vim.host.PatchManager.Result"),
    )
    def ScanHostPatchV2_Task(
        self,
        metaUrls: Iterable[str] = (),
        bundleUrls: Iterable[str] = (),
        spec: vim.host.PatchManager.PatchManagerOperationSpec | None = None,
    ) -> _rt.TaskOf[vim.host.PatchManager.Result | None]:
        """Starts a task that yields ``vim.host.PatchManager.Result``. Since vSphere API 4.0.

        Args:
            metaUrls: List of ``string``, optional.
            bundleUrls: List of ``string``, optional.
            spec: ``vim.host.PatchManager.PatchManagerOperationSpec``, optional.

        Raises:
            vmodl.fault.RequestCanceled: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.PlatformConfigFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {
            "metaUrls": _rt.array("metaUrls", metaUrls),
            "bundleUrls": _rt.array("bundleUrls", bundleUrls),
            "spec": spec,
        }
        if self._rank < 5:
            self._unsupported("ScanHostPatchV2_Task", 5)
        self._check_arguments("ScanHostPatchV2_Task", _arguments)
        _result: _rt.TaskOf[vim.host.PatchManager.Result | None] = self._invoke(
            "ScanHostPatchV2_Task", _arguments
        )
        return _result

    ScanV2 = ScanHostPatchV2_Task

    @_rt.method(
        "StageHostPatch_Task",
        since="vim.version.version5",
        rank=5,
        privilege="Host.Config.Patch",
        raises=(
            vmodl.fault.RequestCanceled,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
            vim.fault.PlatformConfigFault,
        ),
        parameters=(
            _rt.Parameter(
                "metaUrls",
                "string",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Parameter(
                "bundleUrls",
                "string",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Parameter(
                "vibUrls", "string", array=True, optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Parameter(
                "spec",
                "vim.host.PatchManager.PatchManagerOperationSpec",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.host.PatchManager.Result"),
    )
    def StageHostPatch_Task(
        self,
        metaUrls: Iterable[str] = (),
        bundleUrls: Iterable[str] = (),
        vibUrls: Iterable[str] = (),
        spec: vim.host.PatchManager.PatchManagerOperationSpec | None = None,
    ) -> _rt.TaskOf[vim.host.PatchManager.Result]:
        """Starts a task that yields ``vim.host.PatchManager.Result``. Since vSphere API 4.0.

        Args:
            metaUrls: List of ``string``, optional.
            bundleUrls: List of ``string``, optional.
            vibUrls: List of ``string``, optional.
            spec: ``vim.host.PatchManager.PatchManagerOperationSpec``, optional.

        Raises:
            vmodl.fault.RequestCanceled: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.PlatformConfigFault: Not described.

        Privilege:
            ``Host.Config.Patch``
        """
        _arguments = {
            "metaUrls": _rt.array("metaUrls", metaUrls),
            "bundleUrls": _rt.array("bundleUrls", bundleUrls),
            "vibUrls": _rt.array("vibUrls", vibUrls),
            "spec": spec,
        }
        if self._rank < 5:
            self._unsupported("StageHostPatch_Task", 5)
        self._check_arguments("StageHostPatch_Task", _arguments)
        _result: _rt.TaskOf[vim.host.PatchManager.Result] = self._invoke(
            "StageHostPatch_Task", _arguments
        )
        return _result

    Stage = StageHostPatch_Task

    @_rt.method(
        "InstallHostPatch_Task",
        privilege="Host.Config.Patch",
        raises=(
            vim.fault.PatchMetadataInvalid,
            vim.fault.PatchBinariesNotFound,
            vim.fault.PatchNotApplicable,
            vim.fault.NoDiskSpace,
            vim.fault.PatchInstallFailed,
            vim.fault.RebootRequired,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
        ),
        parameters=(
            _rt.Parameter("repository", "vim.host.PatchManager.Locator"),
            _rt.Parameter("updateID", "string"),
            _rt.Parameter("force", "boolean", optional=True),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def InstallHostPatch_Task(
        self, repository: vim.host.PatchManager.Locator, updateID: str, force: bool | None = None
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since 1.0.

        Args:
            repository: ``vim.host.PatchManager.Locator``, required.
            updateID: ``string``, required.
            force: ``boolean``, optional.

        Raises:
            vim.fault.PatchMetadataInvalid: Not described.
            vim.fault.PatchBinariesNotFound: Not described.
            vim.fault.PatchNotApplicable: Not described.
            vim.fault.NoDiskSpace: Not described.
            vim.fault.PatchInstallFailed: Not described.
            vim.fault.RebootRequired: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.

        Privilege:
            ``Host.Config.Patch``
        """
        _arguments = {"repository": repository, "updateID": updateID, "force": force}
        self._check_arguments("InstallHostPatch_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("InstallHostPatch_Task", _arguments)
        return _result

    Install = InstallHostPatch_Task

    @_rt.method(
        "InstallHostPatchV2_Task",
        since="vim.version.version5",
        rank=5,
        privilege="Host.Config.Patch",
        raises=(
            vmodl.fault.RequestCanceled,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
            vim.fault.PlatformConfigFault,
        ),
        parameters=(
            _rt.Parameter(
                "metaUrls",
                "string",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Parameter(
                "bundleUrls",
                "string",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Parameter(
                "vibUrls", "string", array=True, optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Parameter(
                "spec",
                "vim.host.PatchManager.PatchManagerOperationSpec",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.host.PatchManager.Result"),
    )
    def InstallHostPatchV2_Task(
        self,
        metaUrls: Iterable[str] = (),
        bundleUrls: Iterable[str] = (),
        vibUrls: Iterable[str] = (),
        spec: vim.host.PatchManager.PatchManagerOperationSpec | None = None,
    ) -> _rt.TaskOf[vim.host.PatchManager.Result]:
        """Starts a task that yields ``vim.host.PatchManager.Result``. Since vSphere API 4.0.

        Args:
            metaUrls: List of ``string``, optional.
            bundleUrls: List of ``string``, optional.
            vibUrls: List of ``string``, optional.
            spec: ``vim.host.PatchManager.PatchManagerOperationSpec``, optional.

        Raises:
            vmodl.fault.RequestCanceled: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.PlatformConfigFault: Not described.

        Privilege:
            ``Host.Config.Patch``
        """
        _arguments = {
            "metaUrls": _rt.array("metaUrls", metaUrls),
            "bundleUrls": _rt.array("bundleUrls", bundleUrls),
            "vibUrls": _rt.array("vibUrls", vibUrls),
            "spec": spec,
        }
        if self._rank < 5:
            self._unsupported("InstallHostPatchV2_Task", 5)
        self._check_arguments("InstallHostPatchV2_Task", _arguments)
        _result: _rt.TaskOf[vim.host.PatchManager.Result] = self._invoke(
            "InstallHostPatchV2_Task", _arguments
        )
        return _result

    InstallV2 = InstallHostPatchV2_Task

    @_rt.method(
        "UninstallHostPatch_Task",
        since="vim.version.version5",
        rank=5,
        privilege="Host.Config.Patch",
        raises=(vim.fault.InvalidState, vim.fault.TaskInProgress, vim.fault.PlatformConfigFault),
        parameters=(
            _rt.Parameter(
                "bulletinIds",
                "string",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Parameter(
                "spec",
                "vim.host.PatchManager.PatchManagerOperationSpec",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.host.PatchManager.Result"),
    )
    def UninstallHostPatch_Task(
        self,
        bulletinIds: Iterable[str] = (),
        spec: vim.host.PatchManager.PatchManagerOperationSpec | None = None,
    ) -> _rt.TaskOf[vim.host.PatchManager.Result]:
        """Starts a task that yields ``vim.host.PatchManager.Result``. Since vSphere API 4.0.

        Args:
            bulletinIds: List of ``string``, optional.
            spec: ``vim.host.PatchManager.PatchManagerOperationSpec``, optional.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.PlatformConfigFault: Not described.

        Privilege:
            ``Host.Config.Patch``
        """
        _arguments = {"bulletinIds": _rt.array("bulletinIds", bulletinIds), "spec": spec}
        if self._rank < 5:
            self._unsupported("UninstallHostPatch_Task", 5)
        self._check_arguments("UninstallHostPatch_Task", _arguments)
        _result: _rt.TaskOf[vim.host.PatchManager.Result] = self._invoke(
            "UninstallHostPatch_Task", _arguments
        )
        return _result

    Uninstall = UninstallHostPatch_Task

    @_rt.method(
        "QueryHostPatch_Task",
        since="vim.version.version5",
        rank=5,
        privilege="System.Read",
        raises=(
            vmodl.fault.RequestCanceled,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
            vim.fault.PlatformConfigFault,
        ),
        parameters=(
            _rt.Parameter(
                "spec",
                "vim.host.PatchManager.PatchManagerOperationSpec",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.host.PatchManager.Result"),
    )
    def QueryHostPatch_Task(
        self, spec: vim.host.PatchManager.PatchManagerOperationSpec | None = None
    ) -> _rt.TaskOf[vim.host.PatchManager.Result]:
        """Starts a task that yields ``vim.host.PatchManager.Result``. Since vSphere API 4.0.

        Args:
            spec: ``vim.host.PatchManager.PatchManagerOperationSpec``, optional.

        Raises:
            vmodl.fault.RequestCanceled: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.PlatformConfigFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"spec": spec}
        if self._rank < 5:
            self._unsupported("QueryHostPatch_Task", 5)
        self._check_arguments("QueryHostPatch_Task", _arguments)
        _result: _rt.TaskOf[vim.host.PatchManager.Result] = self._invoke(
            "QueryHostPatch_Task", _arguments
        )
        return _result

    Query = QueryHostPatch_Task
