# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanResourceCheckSystem``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.vsan.VsanResourceCheckSystem",
    wire_name="VsanResourceCheckSystem",
    since="vsan.version.version10",
    rank=8,
)
class VsanResourceCheckSystem(_rt.ManagedObject):
    """The managed object ``vim.vsan.VsanResourceCheckSystem``.

    Since:
        vsan API 6.8.7 (``vsan.version.version10``)

    Source:
        ``vim/vsan/VsanResourceCheckSystem.rst``
    """

    @_rt.method(
        "VsanPerformResourceCheck",
        since="vsan.version.version10",
        rank=8,
        raises=(
            vim.fault.InvalidState,
            vmodl.fault.InvalidArgument,
            vim.fault.VsanFault,
            vim.fault.NotFound,
            vmodl.fault.NotSupported,
        ),
        parameters=(
            _rt.Parameter(
                "resourceCheckSpec",
                "vim.vsan.ResourceCheckSpec",
                since="vsan.version.version10",
                rank=8,
            ),
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version10",
                rank=8,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanPerformResourceCheck(
        self,
        resourceCheckSpec: vim.vsan.ResourceCheckSpec,
        cluster: vim.ClusterComputeResource | None = None,
    ) -> vim.Task:
        """Starts a task. Since vsan API 6.8.7.

        Args:
            resourceCheckSpec: ``vim.vsan.ResourceCheckSpec``, required.
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.InvalidState: Not described.
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.VsanFault: Not described.
            vim.fault.NotFound: Not described.
            vmodl.fault.NotSupported: Not described.
        """
        _arguments = {"resourceCheckSpec": resourceCheckSpec, "cluster": cluster}
        if self._rank < 8:
            self._unsupported("VsanPerformResourceCheck", 8, "vsan")
        self._check_arguments("VsanPerformResourceCheck", _arguments)
        _result: vim.Task = self._invoke("VsanPerformResourceCheck", _arguments)
        return _result

    PerformResourceCheck = VsanPerformResourceCheck

    @_rt.method(
        "VsanGetResourceCheckStatus",
        since="vsan.version.version10",
        rank=8,
        raises=(vmodl.fault.InvalidArgument, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "resourceCheckSpec",
                "vim.vsan.ResourceCheckSpec",
                optional=True,
                since="vsan.version.version10",
                rank=8,
            ),
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                optional=True,
                since="vsan.version.version10",
                rank=8,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.vsan.ResourceCheckStatus"),
    )
    def VsanGetResourceCheckStatus(
        self,
        resourceCheckSpec: vim.vsan.ResourceCheckSpec | None = None,
        cluster: vim.ClusterComputeResource | None = None,
    ) -> vim.vsan.ResourceCheckStatus:
        """Returns ``vim.vsan.ResourceCheckStatus``. Since vsan API 6.8.7.

        Args:
            resourceCheckSpec: ``vim.vsan.ResourceCheckSpec``, optional.
            cluster: ``vim.ClusterComputeResource``, optional. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"resourceCheckSpec": resourceCheckSpec, "cluster": cluster}
        if self._rank < 8:
            self._unsupported("VsanGetResourceCheckStatus", 8, "vsan")
        self._check_arguments("VsanGetResourceCheckStatus", _arguments)
        _result: vim.vsan.ResourceCheckStatus = self._invoke(
            "VsanGetResourceCheckStatus", _arguments
        )
        return _result

    GetResourceCheckStatus = VsanGetResourceCheckStatus

    @_rt.method(
        "VsanHostPerformResourceCheck",
        since="vsan.version.version10",
        rank=8,
        privilege="System.Read",
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "resourceCheckSpec",
                "vim.vsan.ResourceCheckSpec",
                since="vsan.version.version10",
                rank=8,
            ),
        ),
        returns=_rt.Returns("vim.Task"),
    )
    def VsanHostPerformResourceCheck(
        self, resourceCheckSpec: vim.vsan.ResourceCheckSpec
    ) -> vim.Task:
        """Starts a task. Since vsan API 6.8.7.

        Args:
            resourceCheckSpec: ``vim.vsan.ResourceCheckSpec``, required.

        Raises:
            vim.fault.VsanFault: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"resourceCheckSpec": resourceCheckSpec}
        if self._rank < 8:
            self._unsupported("VsanHostPerformResourceCheck", 8, "vsan")
        self._check_arguments("VsanHostPerformResourceCheck", _arguments)
        _result: vim.Task = self._invoke("VsanHostPerformResourceCheck", _arguments)
        return _result

    PerformResourceCheckOnHost = VsanHostPerformResourceCheck

    @_rt.method(
        "VsanHostCancelResourceCheck",
        since="vsan.version.version10",
        rank=8,
        privilege="System.Read",
        returns=_rt.Returns("boolean"),
    )
    def VsanHostCancelResourceCheck(self) -> bool:
        """Returns ``boolean``. Since vsan API 6.8.7.

        Privilege:
            ``System.Read``
        """
        if self._rank < 8:
            self._unsupported("VsanHostCancelResourceCheck", 8, "vsan")
        _result: bool = self._invoke("VsanHostCancelResourceCheck", {})
        return _result

    CancelResourceCheckOnHost = VsanHostCancelResourceCheck
