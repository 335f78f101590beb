# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanVcsaDeployerSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.host.VsanVcsaDeployerSystem",
    wire_name="VsanVcsaDeployerSystem",
    since="vim.version.version11",
    rank=11,
)
class VsanVcsaDeployerSystem(_rt.ManagedObject):
    """The managed object ``vim.host.VsanVcsaDeployerSystem``.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/host/VsanVcsaDeployerSystem.rst``
    """

    @_rt.method(
        "VsanPrepareVsanForVcsa",
        since="vim.version.version11",
        rank=11,
        privilege="VirtualMachine.Inventory.Create",
        raises=(vim.fault.NotFound, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "spec",
                "vim.vsan.VsanPrepareVsanForVcsaSpec",
                since="vim.version.version11",
                rank=11,
            ),
        ),
        returns=_rt.Returns("string", optional=True),
    )
    def VsanPrepareVsanForVcsa(self, spec: vim.vsan.VsanPrepareVsanForVcsaSpec) -> str | None:
        """Returns ``string``, or None. Since vSphere API 6.5.

        Args:
            spec: ``vim.vsan.VsanPrepareVsanForVcsaSpec``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``VirtualMachine.Inventory.Create``
        """
        _arguments = {"spec": spec}
        if self._rank < 11:
            self._unsupported("VsanPrepareVsanForVcsa", 11)
        self._check_arguments("VsanPrepareVsanForVcsa", _arguments)
        _result: str | None = self._invoke("VsanPrepareVsanForVcsa", _arguments)
        return _result

    PrepareVsanForVcsa = VsanPrepareVsanForVcsa

    @_rt.method(
        "VsanPostConfigForVcsa",
        since="vim.version.version11",
        rank=11,
        privilege="Host.Inventory.EditCluster",
        raises=(vim.fault.NotFound, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "spec",
                "vim.vsan.VsanVcPostDeployConfigSpec",
                since="vim.version.version11",
                rank=11,
            ),
        ),
        returns=_rt.Returns("string", optional=True),
    )
    def VsanPostConfigForVcsa(self, spec: vim.vsan.VsanVcPostDeployConfigSpec) -> str | None:
        """Returns ``string``, or None. Since vSphere API 6.5.

        Args:
            spec: ``vim.vsan.VsanVcPostDeployConfigSpec``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Host.Inventory.EditCluster``
        """
        _arguments = {"spec": spec}
        if self._rank < 11:
            self._unsupported("VsanPostConfigForVcsa", 11)
        self._check_arguments("VsanPostConfigForVcsa", _arguments)
        _result: str | None = self._invoke("VsanPostConfigForVcsa", _arguments)
        return _result

    PostConfigForVcsa = VsanPostConfigForVcsa

    @_rt.method(
        "VsanVcsaGetBootstrapProgress",
        since="vim.version.version11",
        rank=11,
        privilege="System.Read",
        raises=(vim.fault.NotFound, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter("taskId", "string", array=True, since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns("vim.vsan.VsanVcsaDeploymentProgress", array=True),
    )
    def VsanVcsaGetBootstrapProgress(
        self, taskId: Iterable[str]
    ) -> list[vim.vsan.VsanVcsaDeploymentProgress]:
        """Returns a list of ``vim.vsan.VsanVcsaDeploymentProgress``. Since vSphere API 6.5.

        Args:
            taskId: List of ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"taskId": _rt.array("taskId", taskId)}
        if self._rank < 11:
            self._unsupported("VsanVcsaGetBootstrapProgress", 11)
        _result: list[vim.vsan.VsanVcsaDeploymentProgress] = self._invoke(
            "VsanVcsaGetBootstrapProgress", _arguments
        )
        return _result

    VcsaGetBootstrapProgress = VsanVcsaGetBootstrapProgress
