# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanUpdateManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.VsanUpdateManager",
    wire_name="VsanUpdateManager",
    since="vsan.version.version3",
    rank=1,
)
class VsanUpdateManager(_rt.ManagedObject):
    """The managed object ``vim.host.VsanUpdateManager``.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/host/VsanUpdateManager.rst``
    """

    def _by_name_VsanVibScan(
        self,
        cluster: vim.ComputeResource | None = None,
        *,
        vibSpecs: Iterable[vim.vsan.VsanVibSpec],
    ) -> list[vim.vsan.VsanVibScanResult]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_VsanVibScan)
    @_rt.method(
        "VsanVibScan",
        since="vsan.version.version3",
        rank=1,
        raises=(vim.fault.NotFound, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                optional=True,
                since="vsan.version.version3",
                rank=1,
                privilege="System.Read",
            ),
            _rt.Parameter(
                "vibSpecs",
                "vim.vsan.VsanVibSpec",
                array=True,
                since="vsan.version.version3",
                rank=1,
            ),
        ),
        returns=_rt.Returns("vim.vsan.VsanVibScanResult", array=True, optional=True),
    )
    def VsanVibScan(
        self, cluster: vim.ComputeResource | None, vibSpecs: Iterable[vim.vsan.VsanVibSpec]
    ) -> list[vim.vsan.VsanVibScanResult]:
        """Returns a list of ``vim.vsan.VsanVibScanResult``, which may be empty. Since vsan API 6.6.

        Args:
            cluster: ``vim.ComputeResource``, optional. The privilege ``System.Read`` is needed on
                it.
            vibSpecs: List of ``vim.vsan.VsanVibSpec``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
        """
        _rt.require("vibSpecs", vibSpecs)
        _arguments = {"cluster": cluster, "vibSpecs": _rt.array("vibSpecs", vibSpecs)}
        self._check_arguments("VsanVibScan", _arguments)
        _result: list[vim.vsan.VsanVibScanResult] = self._invoke("VsanVibScan", _arguments)
        return _result

    @_rt.method(
        "VsanVibInstall_Task",
        since="vsan.version.version3",
        rank=1,
        raises=(vim.fault.NotFound, vim.fault.VsanFault, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                optional=True,
                since="vsan.version.version3",
                rank=1,
                privilege="Host.Config.Storage Host.Config.Settings",
            ),
            _rt.Parameter(
                "vibSpecs",
                "vim.vsan.VsanVibSpec",
                array=True,
                optional=True,
                since="vsan.version.version3",
                rank=1,
            ),
            _rt.Parameter(
                "scanResults",
                "vim.vsan.VsanVibScanResult",
                array=True,
                optional=True,
                since="vsan.version.version3",
                rank=1,
            ),
            _rt.Parameter(
                "firmwareSpecs",
                "vim.host.VsanHclFirmwareUpdateSpec",
                array=True,
                optional=True,
                since="vsan.version.version3",
                rank=1,
            ),
            _rt.Parameter(
                "maintenanceSpec",
                "vim.host.MaintenanceSpec",
                optional=True,
                since="vsan.version.version3",
                rank=1,
            ),
            _rt.Parameter(
                "rolling", "boolean", optional=True, since="vsan.version.version3", rank=1
            ),
            _rt.Parameter(
                "noSigCheck", "boolean", optional=True, since="vsan.version.version3", rank=1
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.Task"),
    )
    def VsanVibInstall_Task(
        self,
        cluster: vim.ComputeResource | None = None,
        vibSpecs: Iterable[vim.vsan.VsanVibSpec] = (),
        scanResults: Iterable[vim.vsan.VsanVibScanResult] = (),
        firmwareSpecs: Iterable[vim.host.VsanHclFirmwareUpdateSpec] = (),
        maintenanceSpec: vim.host.MaintenanceSpec | None = None,
        rolling: bool | None = None,
        noSigCheck: bool | None = None,
    ) -> _rt.TaskOf[vim.Task]:
        """Starts a task that yields ``vim.Task``. Since vsan API 6.6.

        Args:
            cluster: ``vim.ComputeResource``, optional. The privilege ``Host.Config.Storage
                Host.Config.Settings`` is needed on it.
            vibSpecs: List of ``vim.vsan.VsanVibSpec``, optional.
            scanResults: List of ``vim.vsan.VsanVibScanResult``, optional.
            firmwareSpecs: List of ``vim.host.VsanHclFirmwareUpdateSpec``, optional.
            maintenanceSpec: ``vim.host.MaintenanceSpec``, optional.
            rolling: ``boolean``, optional.
            noSigCheck: ``boolean``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
            vmodl.fault.NotSupported: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "vibSpecs": _rt.array("vibSpecs", vibSpecs),
            "scanResults": _rt.array("scanResults", scanResults),
            "firmwareSpecs": _rt.array("firmwareSpecs", firmwareSpecs),
            "maintenanceSpec": maintenanceSpec,
            "rolling": rolling,
            "noSigCheck": noSigCheck,
        }
        self._check_arguments("VsanVibInstall_Task", _arguments)
        _result: _rt.TaskOf[vim.Task] = self._invoke("VsanVibInstall_Task", _arguments)
        return _result

    VsanVibInstall = VsanVibInstall_Task

    @_rt.method(
        "VsanVibInstallPreflightCheck",
        since="vsan.version.version3",
        rank=1,
        raises=(vim.fault.NotFound, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                optional=True,
                since="vsan.version.version3",
                rank=1,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.vsan.VsanVibInstallPreflightStatus"),
    )
    def VsanVibInstallPreflightCheck(
        self, cluster: vim.ComputeResource | None = None
    ) -> vim.vsan.VsanVibInstallPreflightStatus:
        """Returns ``vim.vsan.VsanVibInstallPreflightStatus``. Since vsan API 6.6.

        Args:
            cluster: ``vim.ComputeResource``, optional. The privilege ``System.Read`` is needed on
                it.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster}
        _result: vim.vsan.VsanVibInstallPreflightStatus = self._invoke(
            "VsanVibInstallPreflightCheck", _arguments
        )
        return _result
