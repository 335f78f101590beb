# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.VirtualApp``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.VirtualApp",
    wire_name="VirtualApp",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "parentFolder",
            "vim.Folder",
            optional=True,
            since="vim.version.version5",
            rank=5,
            privilege="System.View",
        ),
        _rt.Property(
            "datastore",
            "vim.Datastore",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
            privilege="System.View",
        ),
        _rt.Property(
            "network",
            "vim.Network",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
            privilege="System.View",
        ),
        _rt.Property(
            "vAppConfig",
            "vim.vApp.VAppConfigInfo",
            optional=True,
            since="vim.version.version5",
            rank=5,
            privilege="System.Read",
        ),
        _rt.Property(
            "parentVApp", "vim.ManagedEntity", optional=True, since="vim.version.version6", rank=6
        ),
        _rt.Property(
            "childLink",
            "vim.VirtualApp.LinkInfo",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class VirtualApp(vim.ResourcePool):
    """The managed object ``vim.VirtualApp``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/VirtualApp.rst``
    """

    @_rt.data(
        "vim.VirtualApp.LinkInfo",
        wire_name="VirtualAppLinkInfo",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("key", "vim.ManagedEntity", since="vim.version.version6", rank=6),
            _rt.Property(
                "destroyWithParent", "boolean", optional=True, since="vim.version.version6", rank=6
            ),
        ),
    )
    class LinkInfo(vmodl.DynamicData):
        """The data object ``vim.VirtualApp.LinkInfo``, on the wire ``VirtualAppLinkInfo``.

        Fields:
            - ``key``: ``vim.ManagedEntity``, required.
            - ``destroyWithParent``: ``boolean``, optional.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/VirtualApp/LinkInfo.rst``
        """

        key: vim.ManagedEntity = _rt.UNSET
        """``vim.ManagedEntity``, required. Since vSphere API 4.1."""
        destroyWithParent: bool | None = None
        """``boolean``, optional. Since vSphere API 4.1."""

    @_rt.data(
        "vim.VirtualApp.Summary",
        wire_name="VirtualAppSummary",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "product",
                "vim.vApp.ProductInfo",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "vAppState",
                "vim.VirtualApp.VAppState",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "suspended", "boolean", optional=True, since="vim.version.version6", rank=6
            ),
            _rt.Property(
                "installBootRequired",
                "boolean",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "instanceUuid", "string", optional=True, since="vim.version.version6", rank=6
            ),
        ),
    )
    class Summary(vim.ResourcePool.Summary):
        """The data object ``vim.VirtualApp.Summary``, on the wire ``VirtualAppSummary``.

        Fields:
            - ``product``: ``vim.vApp.ProductInfo``, optional.
            - ``vAppState``: ``vim.VirtualApp.VAppState``, optional.
            - ``suspended``: ``boolean``, optional. Since vSphere API 4.1.
            - ``installBootRequired``: ``boolean``, optional.
            - ``instanceUuid``: ``string``, optional. Since vSphere API 4.1.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/VirtualApp/Summary.rst``
        """

        product: vim.vApp.ProductInfo | None = None
        """``vim.vApp.ProductInfo``, optional. Since vSphere API 4.0."""
        vAppState: _rt.Field[
            vim.VirtualApp.VAppState | None, vim.VirtualApp.VAppState | str | None
        ] = _rt.UNSET
        """``vim.VirtualApp.VAppState``, optional. Since vSphere API 4.0."""
        suspended: bool | None = None
        """``boolean``, optional. Since vSphere API 4.1."""
        installBootRequired: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        instanceUuid: str | None = None
        """``string``, optional. Since vSphere API 4.1."""

    @_rt.enum(
        "vim.VirtualApp.VAppState",
        wire_name="VirtualAppVAppState",
        since="vim.version.version5",
        rank=5,
    )
    class VAppState(_rt.VimEnum):
        """The enum ``vim.VirtualApp.VAppState``, on the wire ``VirtualAppVAppState``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/VirtualApp/VAppState.rst``
        """

        started = "started"
        """The value ``started``."""
        stopped = "stopped"
        """The value ``stopped``."""
        starting = "starting"
        """The value ``starting``."""
        stopping = "stopping"
        """The value ``stopping``."""

    @property
    def parentFolder(self) -> vim.Folder | None:
        """``vim.Folder``, optional. Since vSphere API 4.0.

        Privilege:
            ``System.View``
        """
        if self._rank < 5:
            self._unsupported("parentFolder", 5)
        _result: vim.Folder | None = self._fetch("parentFolder")
        return _result

    @property
    def datastore(self) -> list[vim.Datastore]:
        """List of ``vim.Datastore``, optional. Since vSphere API 4.0.

        Privilege:
            ``System.View``
        """
        if self._rank < 5:
            self._unsupported("datastore", 5)
        _result: list[vim.Datastore] = self._fetch("datastore")
        return _result

    @property
    def network(self) -> list[vim.Network]:
        """List of ``vim.Network``, optional. Since vSphere API 4.0.

        Privilege:
            ``System.View``
        """
        if self._rank < 5:
            self._unsupported("network", 5)
        _result: list[vim.Network] = self._fetch("network")
        return _result

    @property
    def vAppConfig(self) -> vim.vApp.VAppConfigInfo | None:
        """``vim.vApp.VAppConfigInfo``, optional. Since vSphere API 4.0.

        Privilege:
            ``System.Read``
        """
        if self._rank < 5:
            self._unsupported("vAppConfig", 5)
        _result: vim.vApp.VAppConfigInfo | None = self._fetch("vAppConfig")
        return _result

    @property
    def parentVApp(self) -> vim.ManagedEntity | None:
        """``vim.ManagedEntity``, optional. Since vSphere API 4.1."""
        if self._rank < 6:
            self._unsupported("parentVApp", 6)
        _result: vim.ManagedEntity | None = self._fetch("parentVApp")
        return _result

    @property
    def childLink(self) -> list[vim.VirtualApp.LinkInfo]:
        """List of ``vim.VirtualApp.LinkInfo``, optional. Since vSphere API 4.1."""
        if self._rank < 6:
            self._unsupported("childLink", 6)
        _result: list[vim.VirtualApp.LinkInfo] = self._fetch("childLink")
        return _result

    @_rt.method(
        "UpdateVAppConfig",
        since="vim.version.version5",
        rank=5,
        raises=(
            vim.fault.TaskInProgress,
            vim.fault.VmConfigFault,
            vim.fault.ConcurrentAccess,
            vim.fault.FileFault,
            vim.fault.InvalidName,
            vim.fault.DuplicateName,
            vim.fault.InvalidState,
            vim.fault.InsufficientResourcesFault,
            vim.fault.InvalidDatastore,
        ),
        parameters=(
            _rt.Parameter("spec", "vim.vApp.VAppConfigSpec", since="vim.version.version5", rank=5),
        ),
    )
    def UpdateVAppConfig(self, spec: vim.vApp.VAppConfigSpec) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            spec: ``vim.vApp.VAppConfigSpec``, required.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.ConcurrentAccess: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.InvalidName: Not described.
            vim.fault.DuplicateName: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.InsufficientResourcesFault: Not described.
            vim.fault.InvalidDatastore: Not described.
        """
        _arguments = {"spec": spec}
        if self._rank < 5:
            self._unsupported("UpdateVAppConfig", 5)
        self._check_arguments("UpdateVAppConfig", _arguments)
        self._invoke("UpdateVAppConfig", _arguments)

    @_rt.method(
        "UpdateLinkedChildren",
        since="vim.version.version6",
        rank=6,
        raises=(vim.fault.ConcurrentAccess,),
        parameters=(
            _rt.Parameter(
                "addChangeSet",
                "vim.VirtualApp.LinkInfo",
                array=True,
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Parameter(
                "removeSet",
                "vim.ManagedEntity",
                array=True,
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
        ),
    )
    def UpdateLinkedChildren(
        self,
        addChangeSet: Iterable[vim.VirtualApp.LinkInfo] = (),
        removeSet: Iterable[vim.ManagedEntity] = (),
    ) -> None:
        """Returns nothing. Since vSphere API 4.1.

        Args:
            addChangeSet: List of ``vim.VirtualApp.LinkInfo``, optional.
            removeSet: List of ``vim.ManagedEntity``, optional.

        Raises:
            vim.fault.ConcurrentAccess: Not described.
        """
        _arguments = {
            "addChangeSet": _rt.array("addChangeSet", addChangeSet),
            "removeSet": _rt.array("removeSet", removeSet),
        }
        if self._rank < 6:
            self._unsupported("UpdateLinkedChildren", 6)
        self._check_arguments("UpdateLinkedChildren", _arguments)
        self._invoke("UpdateLinkedChildren", _arguments)

    @_rt.method(
        "CloneVApp_Task",
        since="vim.version.version5",
        rank=5,
        privilege="VApp.Clone",
        raises=(
            vim.fault.InvalidState,
            vim.fault.InvalidDatastore,
            vim.fault.TaskInProgress,
            vim.fault.VmConfigFault,
            vim.fault.FileFault,
            vim.fault.MigrationFault,
            vim.fault.InsufficientResourcesFault,
        ),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.version5", rank=5),
            _rt.Parameter("target", "vim.ResourcePool", since="vim.version.version5", rank=5),
            _rt.Parameter("spec", "vim.vApp.CloneSpec", since="vim.version.version5", rank=5),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.VirtualApp"),
    )
    def CloneVApp_Task(
        self, name: str, target: vim.ResourcePool, spec: vim.vApp.CloneSpec
    ) -> _rt.TaskOf[vim.VirtualApp]:
        """Starts a task that yields ``vim.VirtualApp``. Since vSphere API 4.0.

        Args:
            name: ``string``, required.
            target: ``vim.ResourcePool``, required.
            spec: ``vim.vApp.CloneSpec``, required.

        Raises:
            vim.fault.InvalidState: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.MigrationFault: Not described.
            vim.fault.InsufficientResourcesFault: Not described.

        Privilege:
            ``VApp.Clone``
        """
        _arguments = {"name": name, "target": target, "spec": spec}
        if self._rank < 5:
            self._unsupported("CloneVApp_Task", 5)
        self._check_arguments("CloneVApp_Task", _arguments)
        _result: _rt.TaskOf[vim.VirtualApp] = self._invoke("CloneVApp_Task", _arguments)
        return _result

    Clone = CloneVApp_Task

    @_rt.method(
        "ExportVApp",
        since="vim.version.version5",
        rank=5,
        privilege="VApp.Export",
        raises=(
            vim.fault.InvalidPowerState,
            vim.fault.TaskInProgress,
            vim.fault.InvalidState,
            vim.fault.FileFault,
        ),
        returns=_rt.Returns("vim.HttpNfcLease"),
    )
    def ExportVApp(self) -> vim.HttpNfcLease:
        """Returns ``vim.HttpNfcLease``. Since vSphere API 4.0.

        Raises:
            vim.fault.InvalidPowerState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.FileFault: Not described.

        Privilege:
            ``VApp.Export``
        """
        if self._rank < 5:
            self._unsupported("ExportVApp", 5)
        _result: vim.HttpNfcLease = self._invoke("ExportVApp", {})
        return _result

    @_rt.method(
        "PowerOnVApp_Task",
        since="vim.version.version5",
        rank=5,
        privilege="VApp.PowerOn",
        raises=(
            vim.fault.TaskInProgress,
            vim.fault.InvalidState,
            vim.fault.InsufficientResourcesFault,
            vim.fault.VmConfigFault,
            vim.fault.VAppConfigFault,
            vim.fault.FileFault,
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def PowerOnVApp_Task(self) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.0.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.InsufficientResourcesFault: Not described.
            vim.fault.VmConfigFault: Not described.
            vim.fault.VAppConfigFault: Not described.
            vim.fault.FileFault: Not described.

        Privilege:
            ``VApp.PowerOn``
        """
        if self._rank < 5:
            self._unsupported("PowerOnVApp_Task", 5)
        _result: _rt.TaskOf[None] = self._invoke("PowerOnVApp_Task", {})
        return _result

    PowerOn = PowerOnVApp_Task

    @_rt.method(
        "PowerOffVApp_Task",
        since="vim.version.version5",
        rank=5,
        privilege="VApp.PowerOff",
        raises=(vim.fault.TaskInProgress, vim.fault.InvalidState, vim.fault.VAppConfigFault),
        parameters=(_rt.Parameter("force", "boolean", since="vim.version.version5", rank=5),),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def PowerOffVApp_Task(self, force: bool) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.0.

        Args:
            force: ``boolean``, required.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.VAppConfigFault: Not described.

        Privilege:
            ``VApp.PowerOff``
        """
        _arguments = {"force": force}
        if self._rank < 5:
            self._unsupported("PowerOffVApp_Task", 5)
        _result: _rt.TaskOf[None] = self._invoke("PowerOffVApp_Task", _arguments)
        return _result

    PowerOff = PowerOffVApp_Task

    @_rt.method(
        "SuspendVApp_Task",
        since="vim.version.version6",
        rank=6,
        privilege="VApp.Suspend",
        raises=(vim.fault.TaskInProgress, vim.fault.InvalidState, vim.fault.VAppConfigFault),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def SuspendVApp_Task(self) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.1.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.VAppConfigFault: Not described.

        Privilege:
            ``VApp.Suspend``
        """
        if self._rank < 6:
            self._unsupported("SuspendVApp_Task", 6)
        _result: _rt.TaskOf[None] = self._invoke("SuspendVApp_Task", {})
        return _result

    Suspend = SuspendVApp_Task

    @_rt.method(
        "unregisterVApp_Task",
        since="vim.version.version5",
        rank=5,
        privilege="VApp.Unregister",
        raises=(vim.fault.ConcurrentAccess, vim.fault.InvalidState),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def unregisterVApp_Task(self) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.0.

        Raises:
            vim.fault.ConcurrentAccess: Not described.
            vim.fault.InvalidState: Not described.

        Privilege:
            ``VApp.Unregister``
        """
        if self._rank < 5:
            self._unsupported("unregisterVApp_Task", 5)
        _result: _rt.TaskOf[None] = self._invoke("unregisterVApp_Task", {})
        return _result

    Unregister = unregisterVApp_Task
