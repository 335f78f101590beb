# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ServiceInstance``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.ServiceInstance",
    wire_name="ServiceInstance",
    properties=lambda: (
        _rt.Property("serverClock", "dateTime", privilege="System.View"),
        _rt.Property("capability", "vim.Capability", privilege="System.View"),
        _rt.Property("content", "vim.ServiceInstanceContent", privilege="System.Anonymous"),
    ),
)
class ServiceInstance(_rt.ManagedObject):
    """Root of the API. It is the one object whose identity a client knows before logging in;
    everything else is reached through its ``vim.ServiceInstance.content``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.ServiceInstance.md``
        ``vim/ServiceInstance.rst``
    """

    @_rt.data(
        "vim.ServiceInstance.HostVMotionCompatibility",
        wire_name="HostVMotionCompatibility",
        properties=lambda: (
            _rt.Property("host", "vim.HostSystem"),
            _rt.Property("compatibility", "string", array=True, optional=True),
        ),
    )
    class HostVMotionCompatibility(vmodl.DynamicData):
        """How well one host suits the live migration of a virtual machine.

        Fields:
            - ``host``: Host that was examined.
            - ``compatibility``: Aspects in which it fits, named as in
              ``vim.ServiceInstance.VMotionCompatibilityType``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim.ServiceInstance.HostVMotionCompatibility.md``
            ``vim/ServiceInstance/HostVMotionCompatibility.rst``
        """

        host: vim.HostSystem = _rt.UNSET
        """Host that was examined."""
        compatibility: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """Aspects in which it fits, named as in
        ``vim.ServiceInstance.VMotionCompatibilityType``.
        """

    @_rt.data(
        "vim.ServiceInstance.ProductComponentInfo",
        wire_name="ProductComponentInfo",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("id", "string", since="vim.version.version2", rank=2),
            _rt.Property("name", "string", since="vim.version.version2", rank=2),
            _rt.Property("version", "string", since="vim.version.version2", rank=2),
            _rt.Property("release", "int", since="vim.version.version2", rank=2),
        ),
    )
    class ProductComponentInfo(vmodl.DynamicData):
        """Product that was installed along with the server.

        Fields:
            - ``id``: Identifier of the product.
            - ``name``: Name that users know it by.
            - ``version``: Version as a text.
            - ``release``: Version as a number that grows from one release to the next.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim.ServiceInstance.ProductComponentInfo.md``
            ``vim/ServiceInstance/ProductComponentInfo.rst``
        """

        id: str = ""
        """Identifier of the product."""
        name: str = ""
        """Name that users know it by."""
        version: str = ""
        """Version as a text."""
        release: int = 0
        """Version as a number that grows from one release to the next."""

    @_rt.enum("vim.ServiceInstance.VMotionCompatibilityType", wire_name="VMotionCompatibilityType")
    class VMotionCompatibilityType(_rt.VimEnum):
        """Aspects of fitness for a live migration.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``enums.md``
            ``vim/ServiceInstance/VMotionCompatibilityType.rst``
        """

        cpu = "cpu"
        """The processor has what the virtual machine relies on."""
        software = "software"
        """The host software can migrate running machines and can run this one."""

    @_rt.enum(
        "vim.ServiceInstance.ValidateMigrationTestType", wire_name="ValidateMigrationTestType"
    )
    class ValidateMigrationTestType(_rt.VimEnum):
        """Groups of checks that can be made before a migration.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``enums.md``
            ``vim/ServiceInstance/ValidateMigrationTestType.rst``
        """

        sourceTests = "sourceTests"
        """Looks at nothing but the virtual machine where it is now."""
        compatibilityTests = "compatibilityTests"
        """Compares the virtual machine with the destination, apart from its disks."""
        diskAccessibilityTests = "diskAccessibilityTests"
        """Asks whether the destination reaches the disks where they are now. Leave this out when
        the disks are to move too.
        """
        resourceTests = "resourceTests"
        """Asks whether the destination pool can afford the virtual machine once it runs."""

    @property
    def serverClock(self) -> datetime.datetime:
        """Time of the server when it last looked. Watching this property shows jumps of the clock;
        to learn the time, call ``vim.ServiceInstance.CurrentTime``.

        Privilege:
            ``System.View``
        """
        _result: datetime.datetime = self._fetch("serverClock")
        return _result

    @property
    def capability(self) -> vim.Capability:
        """What the service as a whole can do.

        Privilege:
            ``System.View``
        """
        _result: vim.Capability = self._fetch("capability")
        return _result

    @property
    def content(self) -> vim.ServiceInstanceContent:
        """References to the managers and to the root folder, the same as
        ``vim.ServiceInstance.RetrieveServiceContent`` returns. Readable before login.

        Privilege:
            ``System.Anonymous``
        """
        _result: vim.ServiceInstanceContent = self._fetch("content")
        return _result

    @_rt.method("CurrentTime", privilege="System.View", returns=_rt.Returns("dateTime"))
    def CurrentTime(self) -> datetime.datetime:
        """Returns the time on the clock of the server. It is also a cheap way to keep a session
        from becoming idle.

        Returns:
            Present time on the server.

        Privilege:
            ``System.View``
        """
        _result: datetime.datetime = self._invoke("CurrentTime", {})
        return _result

    @_rt.method(
        "RetrieveServiceContent",
        privilege="System.Anonymous",
        returns=_rt.Returns("vim.ServiceInstanceContent"),
    )
    def RetrieveServiceContent(self) -> vim.ServiceInstanceContent:
        """Returns the references from which all other work starts. It needs no login and is usually
        the very first call.

        Returns:
            References to managers and root folder, and facts about the product.

        Privilege:
            ``System.Anonymous``
        """
        _result: vim.ServiceInstanceContent = self._invoke("RetrieveServiceContent", {})
        return _result

    RetrieveContent = RetrieveServiceContent

    @_rt.method(
        "ValidateMigration",
        privilege="System.View",
        raises=(
            vim.fault.InvalidState,
            vmodl.fault.InvalidArgument,
            vim.fault.InvalidPowerState,
            vim.fault.NoActiveHostInCluster,
        ),
        parameters=(
            _rt.Parameter("vm", "vim.VirtualMachine", array=True),
            _rt.Parameter("state", "vim.VirtualMachine.PowerState", optional=True),
            _rt.Parameter("testType", "string", array=True, optional=True),
            _rt.Parameter("pool", "vim.ResourcePool", optional=True),
            _rt.Parameter("host", "vim.HostSystem", optional=True),
        ),
        returns=_rt.Returns("vim.event.Event", array=True, optional=True),
        deprecated="Superseded in API 4.0 by the checks of ``ProvisioningChecker``.",
    )
    def ValidateMigration(
        self,
        vm: Iterable[vim.VirtualMachine],
        state: vim.VirtualMachine.PowerState | str | None = None,
        testType: Iterable[str] = (),
        pool: vim.ResourcePool | None = None,
        host: vim.HostSystem | None = None,
    ) -> list[vim.event.Event]:
        """Checks whether virtual machines could be moved to another host or pool, without moving
        them.

        Args:
            vm: Virtual machines to check.
            state: Power state that all of them have to be in. If unset, each is judged in the state
                it is in.
            testType: Groups of checks to make, named as in
                ``vim.ServiceInstance.ValidateMigrationTestType``. If unset, all are made.
            pool: Resource pool to move to. If unset, each machine stays in its pool.
            host: Host to move to. It may be left out only where a cluster with automatic placement
                can choose one.

        Returns:
            Warnings and errors that a real migration would meet, as events.

        Raises:
            vim.fault.InvalidState: A machine or a host is in a condition that rules the check out.
            vmodl.fault.InvalidArgument: Host and pool belong to different compute resources, or no
                host is given and none can be chosen.
            vim.fault.InvalidPowerState: A power state was demanded and one of the machines is in
                another.
            vim.fault.NoActiveHostInCluster: No host is given and the cluster has none that is
                connected and out of maintenance.

        Privilege:
            ``System.View``

        Deprecated:
            Superseded in API 4.0 by the checks of ``ProvisioningChecker``.
        """
        _arguments = {
            "vm": _rt.array("vm", vm),
            "state": state,
            "testType": _rt.array("testType", testType),
            "pool": pool,
            "host": host,
        }
        self._check_arguments("ValidateMigration", _arguments)
        _result: list[vim.event.Event] = self._invoke("ValidateMigration", _arguments)
        return _result

    @_rt.method(
        "QueryVMotionCompatibility",
        privilege="Resource.QueryVMotion",
        parameters=(
            _rt.Parameter("vm", "vim.VirtualMachine"),
            _rt.Parameter("host", "vim.HostSystem", array=True),
            _rt.Parameter("compatibility", "string", array=True, optional=True),
        ),
        returns=_rt.Returns(
            "vim.ServiceInstance.HostVMotionCompatibility", array=True, optional=True
        ),
        deprecated="Superseded in API 4.0 by ``QueryVMotionCompatibilityEx_Task`` of ``ProvisioningChecker``, which runs as a task.",
    )
    def QueryVMotionCompatibility(
        self,
        vm: vim.VirtualMachine,
        host: Iterable[vim.HostSystem],
        compatibility: Iterable[str] = (),
    ) -> list[vim.ServiceInstance.HostVMotionCompatibility]:
        """Finds out which hosts a virtual machine could run on after a live migration. Neither the
        machine nor the hosts need to be running.

        Args:
            vm: Virtual machine in question.
            host: Hosts to examine.
            compatibility: Aspects to examine, named as in
                ``vim.ServiceInstance.VMotionCompatibilityType``. If unset, all are examined.

        Returns:
            One entry for each host that is compatible in at least one aspect.

        Privilege:
            ``Resource.QueryVMotion``

        Deprecated:
            Superseded in API 4.0 by ``QueryVMotionCompatibilityEx_Task`` of
            ``ProvisioningChecker``, which runs as a task.
        """
        _arguments = {
            "vm": vm,
            "host": _rt.array("host", host),
            "compatibility": _rt.array("compatibility", compatibility),
        }
        _result: list[vim.ServiceInstance.HostVMotionCompatibility] = self._invoke(
            "QueryVMotionCompatibility", _arguments
        )
        return _result

    @_rt.method(
        "RetrieveProductComponents",
        since="vim.version.version2",
        rank=2,
        privilege="System.Anonymous",
        returns=_rt.Returns("vim.ServiceInstance.ProductComponentInfo", array=True, optional=True),
    )
    def RetrieveProductComponents(self) -> list[vim.ServiceInstance.ProductComponentInfo]:
        """Lists other products that were installed along with this one.

        Returns:
            One entry per product.

        Privilege:
            ``System.Anonymous``

        Since:
            VI API 2.5 (``vim.version.version2``)
        """
        if self._rank < 2:
            self._unsupported("RetrieveProductComponents", 2)
        _result: list[vim.ServiceInstance.ProductComponentInfo] = self._invoke(
            "RetrieveProductComponents", {}
        )
        return _result
