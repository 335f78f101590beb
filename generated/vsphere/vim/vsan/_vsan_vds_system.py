# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanVdsSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.vsan.VsanVdsSystem", wire_name="VsanVdsSystem", since="vsan.version.version3", rank=1
)
class VsanVdsSystem(_rt.ManagedObject):
    """The managed object ``vim.vsan.VsanVdsSystem``.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanVdsSystem.rst``
    """

    @_rt.method(
        "VsanVdsGetMigrationPlan",
        since="vsan.version.version3",
        rank=1,
        raises=(vim.fault.NotFound, vim.fault.VsanFault, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                since="vsan.version.version3",
                rank=1,
                privilege="System.Read",
            ),
            _rt.Parameter(
                "vswitchName", "string", optional=True, since="vsan.version.version3", rank=1
            ),
            _rt.Parameter(
                "vdsName", "string", optional=True, since="vsan.version.version3", rank=1
            ),
            _rt.Parameter(
                "vmnicDevices",
                "string",
                array=True,
                optional=True,
                since="vsan.version.version3",
                rank=1,
            ),
            _rt.Parameter(
                "infraVm",
                "vim.VirtualMachine",
                array=True,
                optional=True,
                since="vsan.version.version3",
                rank=1,
            ),
            _rt.Parameter(
                "vds",
                "vim.dvs.VmwareDistributedVirtualSwitch",
                optional=True,
                since="vsan.version.version7",
                rank=5,
            ),
            _rt.Parameter(
                "hosts",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vsan.version.version9",
                rank=7,
            ),
        ),
        returns=_rt.Returns("vim.vsan.VsanVdsMigrationPlan"),
    )
    def VsanVdsGetMigrationPlan(
        self,
        cluster: vim.ComputeResource,
        vswitchName: str | None = None,
        vdsName: str | None = None,
        vmnicDevices: Iterable[str] = (),
        infraVm: Iterable[vim.VirtualMachine] = (),
        vds: vim.dvs.VmwareDistributedVirtualSwitch | None = None,
        hosts: Iterable[vim.HostSystem] = (),
    ) -> vim.vsan.VsanVdsMigrationPlan:
        """Returns ``vim.vsan.VsanVdsMigrationPlan``. Since vsan API 6.6.

        Args:
            cluster: ``vim.ComputeResource``, required. The privilege ``System.Read`` is needed on
                it.
            vswitchName: ``string``, optional.
            vdsName: ``string``, optional.
            vmnicDevices: List of ``string``, optional.
            infraVm: List of ``vim.VirtualMachine``, optional.
            vds: ``vim.dvs.VmwareDistributedVirtualSwitch``, optional. Since vsan API 6.7.
            hosts: List of ``vim.HostSystem``, optional. Since vSAN 6.7U1.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
            vmodl.fault.InvalidArgument: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "vswitchName": vswitchName,
            "vdsName": vdsName,
            "vmnicDevices": _rt.array("vmnicDevices", vmnicDevices),
            "infraVm": _rt.array("infraVm", infraVm),
            "vds": vds,
            "hosts": _rt.array("hosts", hosts),
        }
        if vds is not None and self._rank < 5:
            self._unsupported("VsanVdsGetMigrationPlan(vds)", 5, "vsan")
        if hosts and self._rank < 7:
            self._unsupported("VsanVdsGetMigrationPlan(hosts)", 7, "vsan")
        _result: vim.vsan.VsanVdsMigrationPlan = self._invoke("VsanVdsGetMigrationPlan", _arguments)
        return _result

    @_rt.method(
        "VsanVdsMigrateVss",
        since="vsan.version.version3",
        rank=1,
        raises=(vim.fault.NotFound, vim.fault.VsanFault, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter("cluster", "vim.ComputeResource", since="vsan.version.version3", rank=1),
            _rt.Parameter(
                "migrationPlan",
                "vim.vsan.VsanVdsMigrationPlan",
                optional=True,
                since="vsan.version.version3",
                rank=1,
            ),
            _rt.Parameter(
                "vswitchName", "string", optional=True, since="vsan.version.version3", rank=1
            ),
            _rt.Parameter(
                "vdsName", "string", optional=True, since="vsan.version.version3", rank=1
            ),
            _rt.Parameter(
                "vmnicDevices",
                "string",
                array=True,
                optional=True,
                since="vsan.version.version3",
                rank=1,
            ),
            _rt.Parameter(
                "infraVm",
                "vim.VirtualMachine",
                array=True,
                optional=True,
                since="vsan.version.version3",
                rank=1,
            ),
            _rt.Parameter(
                "vds",
                "vim.dvs.VmwareDistributedVirtualSwitch",
                optional=True,
                since="vsan.version.version7",
                rank=5,
            ),
            _rt.Parameter(
                "hosts",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vsan.version.version9",
                rank=7,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanVdsMigrateVss(
        self,
        cluster: vim.ComputeResource,
        migrationPlan: vim.vsan.VsanVdsMigrationPlan | None = None,
        vswitchName: str | None = None,
        vdsName: str | None = None,
        vmnicDevices: Iterable[str] = (),
        infraVm: Iterable[vim.VirtualMachine] = (),
        vds: vim.dvs.VmwareDistributedVirtualSwitch | None = None,
        hosts: Iterable[vim.HostSystem] = (),
    ) -> vim.Task:
        """Starts a task. Since vsan API 6.6.

        Args:
            cluster: ``vim.ComputeResource``, required.
            migrationPlan: ``vim.vsan.VsanVdsMigrationPlan``, optional.
            vswitchName: ``string``, optional.
            vdsName: ``string``, optional.
            vmnicDevices: List of ``string``, optional.
            infraVm: List of ``vim.VirtualMachine``, optional.
            vds: ``vim.dvs.VmwareDistributedVirtualSwitch``, optional. Since vsan API 6.7.
            hosts: List of ``vim.HostSystem``, optional. Since vSAN 6.7U1.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
            vmodl.fault.InvalidArgument: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "migrationPlan": migrationPlan,
            "vswitchName": vswitchName,
            "vdsName": vdsName,
            "vmnicDevices": _rt.array("vmnicDevices", vmnicDevices),
            "infraVm": _rt.array("infraVm", infraVm),
            "vds": vds,
            "hosts": _rt.array("hosts", hosts),
        }
        if vds is not None and self._rank < 5:
            self._unsupported("VsanVdsMigrateVss(vds)", 5, "vsan")
        if hosts and self._rank < 7:
            self._unsupported("VsanVdsMigrateVss(hosts)", 7, "vsan")
        self._check_arguments("VsanVdsMigrateVss", _arguments)
        _result: vim.Task = self._invoke("VsanVdsMigrateVss", _arguments)
        return _result

    def _by_name_VsanVssMigrateVds(
        self,
        cluster: vim.ComputeResource | None = None,
        hosts: Iterable[vim.HostSystem] = (),
        *,
        vds: vim.dvs.VmwareDistributedVirtualSwitch,
        vswitchName: str | None = None,
        vmnicDevices: Iterable[str] = (),
        infraVm: Iterable[vim.VirtualMachine] = (),
    ) -> vim.Task:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_VsanVssMigrateVds)
    @_rt.method(
        "VsanVssMigrateVds",
        since="vsan.version.version7",
        rank=5,
        raises=(vim.fault.NotFound, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                optional=True,
                since="vsan.version.version7",
                rank=5,
            ),
            _rt.Parameter(
                "hosts",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="vsan.version.version7",
                rank=5,
            ),
            _rt.Parameter(
                "vds",
                "vim.dvs.VmwareDistributedVirtualSwitch",
                since="vsan.version.version7",
                rank=5,
            ),
            _rt.Parameter(
                "vswitchName", "string", optional=True, since="vsan.version.version7", rank=5
            ),
            _rt.Parameter(
                "vmnicDevices",
                "string",
                array=True,
                optional=True,
                since="vsan.version.version7",
                rank=5,
            ),
            _rt.Parameter(
                "infraVm",
                "vim.VirtualMachine",
                array=True,
                optional=True,
                since="vsan.version.version7",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanVssMigrateVds(
        self,
        cluster: vim.ComputeResource | None,
        hosts: Iterable[vim.HostSystem],
        vds: vim.dvs.VmwareDistributedVirtualSwitch,
        vswitchName: str | None = None,
        vmnicDevices: Iterable[str] = (),
        infraVm: Iterable[vim.VirtualMachine] = (),
    ) -> vim.Task:
        """Starts a task. Since vsan API 6.7.

        Args:
            cluster: ``vim.ComputeResource``, optional.
            hosts: List of ``vim.HostSystem``, optional.
            vds: ``vim.dvs.VmwareDistributedVirtualSwitch``, required.
            vswitchName: ``string``, optional.
            vmnicDevices: List of ``string``, optional.
            infraVm: List of ``vim.VirtualMachine``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
        """
        _rt.require("vds", vds)
        _arguments = {
            "cluster": cluster,
            "hosts": _rt.array("hosts", hosts),
            "vds": vds,
            "vswitchName": vswitchName,
            "vmnicDevices": _rt.array("vmnicDevices", vmnicDevices),
            "infraVm": _rt.array("infraVm", infraVm),
        }
        if self._rank < 5:
            self._unsupported("VsanVssMigrateVds", 5, "vsan")
        _result: vim.Task = self._invoke("VsanVssMigrateVds", _arguments)
        return _result

    @_rt.method(
        "VsanRollbackVdsToVss",
        since="vsan.version.version3",
        rank=1,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.VsanFault),
        parameters=(_rt.Parameter("task", "vim.Task", since="vsan.version.version3", rank=1),),
        returns=_rt.Returns("boolean"),
    )
    def VsanRollbackVdsToVss(self, task: vim.Task) -> bool:
        """Returns ``boolean``. Since vsan API 6.6.

        Args:
            task: ``vim.Task``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"task": task}
        _result: bool = self._invoke("VsanRollbackVdsToVss", _arguments)
        return _result

    RollbackVdsToVss = VsanRollbackVdsToVss
