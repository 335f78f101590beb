# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.DataProtectionHealthSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.vsan.DataProtectionHealthSystem",
    wire_name="DataProtectionHealthSystem",
    since="vsan.version.v9_1_0_0",
    rank=23,
)
class DataProtectionHealthSystem(_rt.ManagedObject):
    """The managed object ``vim.vsan.DataProtectionHealthSystem``.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/vsan/DataProtectionHealthSystem.rst``
    """

    @_rt.method(
        "VsanQueryHealthSummary",
        since="vsan.version.v9_1_0_0",
        rank=23,
        privilege="System.Read",
        raises=(vim.fault.VsanFault, vmodl.fault.NotSupported),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ClusterComputeResource", since="vsan.version.v9_1_0_0", rank=23
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanClusterHealthSummary"),
    )
    def VsanQueryHealthSummary(
        self, cluster: vim.ClusterComputeResource
    ) -> vim.cluster.VsanClusterHealthSummary:
        """Returns ``vim.cluster.VsanClusterHealthSummary``. Since vsan API 9.1.0.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required.

        Raises:
            vim.fault.VsanFault: Not described.
            vmodl.fault.NotSupported: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"cluster": cluster}
        if self._rank < 23:
            self._unsupported("VsanQueryHealthSummary", 23, "vsan")
        _result: vim.cluster.VsanClusterHealthSummary = self._invoke(
            "VsanQueryHealthSummary", _arguments
        )
        return _result

    QueryHealthSummary = VsanQueryHealthSummary

    @_rt.method(
        "VsanQueryHistoricalHealth",
        since="vsan.version.v9_1_0_0",
        rank=23,
        privilege="System.Read",
        raises=(vim.fault.NotFound, vmodl.fault.NotSupported, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter(
                "spec",
                "vim.cluster.VsanHistoricalHealthQuerySpec",
                since="vsan.version.v9_1_0_0",
                rank=23,
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanClusterHealthSummary", array=True, optional=True),
    )
    def VsanQueryHistoricalHealth(
        self, spec: vim.cluster.VsanHistoricalHealthQuerySpec
    ) -> list[vim.cluster.VsanClusterHealthSummary]:
        """Returns a list of ``vim.cluster.VsanClusterHealthSummary``, which may be empty. Since
        vsan API 9.1.0.0.

        Args:
            spec: ``vim.cluster.VsanHistoricalHealthQuerySpec``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vmodl.fault.NotSupported: Not described.
            vmodl.fault.InvalidArgument: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"spec": spec}
        if self._rank < 23:
            self._unsupported("VsanQueryHistoricalHealth", 23, "vsan")
        self._check_arguments("VsanQueryHistoricalHealth", _arguments)
        _result: list[vim.cluster.VsanClusterHealthSummary] = self._invoke(
            "VsanQueryHistoricalHealth", _arguments
        )
        return _result

    QueryHistoricalHealth = VsanQueryHistoricalHealth

    @_rt.method(
        "VsanGetDpClusterSilentChecks",
        since="vsan.version.v9_1_0_0",
        rank=23,
        raises=(vim.fault.NotFound, vmodl.fault.NotSupported, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ClusterComputeResource",
                since="vsan.version.v9_1_0_0",
                rank=23,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("string", array=True, optional=True),
    )
    def VsanGetDpClusterSilentChecks(self, cluster: vim.ClusterComputeResource) -> list[str]:
        """Returns a list of ``string``, which may be empty. Since vsan API 9.1.0.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.NotFound: Not described.
            vmodl.fault.NotSupported: Not described.
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster}
        if self._rank < 23:
            self._unsupported("VsanGetDpClusterSilentChecks", 23, "vsan")
        _result: list[str] = self._invoke("VsanGetDpClusterSilentChecks", _arguments)
        return _result

    GetDpClusterSilentChecks = VsanGetDpClusterSilentChecks

    @_rt.method(
        "VsanSetDpClusterSilentChecks",
        since="vsan.version.v9_1_0_0",
        rank=23,
        privilege="Global.Settings",
        raises=(vim.fault.NotFound, vmodl.fault.NotSupported, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ClusterComputeResource", since="vsan.version.v9_1_0_0", rank=23
            ),
            _rt.Parameter(
                "addSilentChecks",
                "string",
                array=True,
                optional=True,
                since="vsan.version.v9_1_0_0",
                rank=23,
            ),
            _rt.Parameter(
                "removeSilentChecks",
                "string",
                array=True,
                optional=True,
                since="vsan.version.v9_1_0_0",
                rank=23,
            ),
        ),
        returns=_rt.Returns("boolean"),
    )
    def VsanSetDpClusterSilentChecks(
        self,
        cluster: vim.ClusterComputeResource,
        addSilentChecks: Iterable[str] = (),
        removeSilentChecks: Iterable[str] = (),
    ) -> bool:
        """Returns ``boolean``. Since vsan API 9.1.0.0.

        Args:
            cluster: ``vim.ClusterComputeResource``, required.
            addSilentChecks: List of ``string``, optional.
            removeSilentChecks: List of ``string``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vmodl.fault.NotSupported: Not described.
            vim.fault.VsanFault: Not described.

        Privilege:
            ``Global.Settings``
        """
        _arguments = {
            "cluster": cluster,
            "addSilentChecks": _rt.array("addSilentChecks", addSilentChecks),
            "removeSilentChecks": _rt.array("removeSilentChecks", removeSilentChecks),
        }
        if self._rank < 23:
            self._unsupported("VsanSetDpClusterSilentChecks", 23, "vsan")
        _result: bool = self._invoke("VsanSetDpClusterSilentChecks", _arguments)
        return _result

    SetDpClusterSilentChecks = VsanSetDpClusterSilentChecks
