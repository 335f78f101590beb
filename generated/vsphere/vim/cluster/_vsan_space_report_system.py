# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanSpaceReportSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.cluster.VsanSpaceReportSystem",
    wire_name="VsanSpaceReportSystem",
    since="vim.version.version9",
    rank=9,
)
class VsanSpaceReportSystem(_rt.ManagedObject):
    """The managed object ``vim.cluster.VsanSpaceReportSystem``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanSpaceReportSystem.rst``
    """

    @_rt.method(
        "VsanQuerySpaceUsage",
        since="vim.version.version9",
        rank=9,
        raises=(vmodl.fault.NotSupported, vmodl.fault.InvalidArgument),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                since="vim.version.version9",
                rank=9,
                privilege="System.Read",
            ),
            _rt.Parameter(
                "storagePolicies",
                "vim.vm.ProfileSpec",
                array=True,
                optional=True,
                since="vsan.version.version9",
                rank=7,
            ),
            _rt.Parameter(
                "whatifCapacityOnly",
                "boolean",
                optional=True,
                since="vsan.version.version9",
                rank=7,
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanSpaceUsage"),
    )
    def VsanQuerySpaceUsage(
        self,
        cluster: vim.ComputeResource,
        storagePolicies: Iterable[vim.vm.ProfileSpec] = (),
        whatifCapacityOnly: bool | None = None,
    ) -> vim.cluster.VsanSpaceUsage:
        """Returns ``vim.cluster.VsanSpaceUsage``. Since vSphere API 5.5.

        Args:
            cluster: ``vim.ComputeResource``, required. The privilege ``System.Read`` is needed on
                it.
            storagePolicies: List of ``vim.vm.ProfileSpec``, optional. Since vSAN 6.7U1.
            whatifCapacityOnly: ``boolean``, optional. Since vSAN 6.7U1.

        Raises:
            vmodl.fault.NotSupported: Not described.
            vmodl.fault.InvalidArgument: Not described.
        """
        _arguments = {
            "cluster": cluster,
            "storagePolicies": _rt.array("storagePolicies", storagePolicies),
            "whatifCapacityOnly": whatifCapacityOnly,
        }
        if self._rank < 9:
            self._unsupported("VsanQuerySpaceUsage", 9)
        if storagePolicies and self._rank < 7:
            self._unsupported("VsanQuerySpaceUsage(storagePolicies)", 7, "vsan")
        if whatifCapacityOnly is not None and self._rank < 7:
            self._unsupported("VsanQuerySpaceUsage(whatifCapacityOnly)", 7, "vsan")
        self._check_arguments("VsanQuerySpaceUsage", _arguments)
        _result: vim.cluster.VsanSpaceUsage = self._invoke("VsanQuerySpaceUsage", _arguments)
        return _result

    QuerySpaceUsage = VsanQuerySpaceUsage

    @_rt.method(
        "QueryVsanManagedStorageSpaceUsage",
        since="vsan.version.version15",
        rank=13,
        privilege="System.Read",
        raises=(vmodl.fault.InvalidArgument,),
        parameters=(
            _rt.Parameter(
                "cluster", "vim.ComputeResource", since="vsan.version.version15", rank=13
            ),
            _rt.Parameter(
                "querySpec",
                "vim.cluster.QueryVsanManagedStorageSpaceUsageSpec",
                since="vsan.version.version15",
                rank=13,
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanSpaceUsageWithDatastoreType", array=True),
    )
    def QueryVsanManagedStorageSpaceUsage(
        self,
        cluster: vim.ComputeResource,
        querySpec: vim.cluster.QueryVsanManagedStorageSpaceUsageSpec,
    ) -> list[vim.cluster.VsanSpaceUsageWithDatastoreType]:
        """Returns a list of ``vim.cluster.VsanSpaceUsageWithDatastoreType``. Since vSAN 7.0U1.

        Args:
            cluster: ``vim.ComputeResource``, required.
            querySpec: ``vim.cluster.QueryVsanManagedStorageSpaceUsageSpec``, required.

        Raises:
            vmodl.fault.InvalidArgument: Not described.

        Privilege:
            ``System.Read``
        """
        _arguments = {"cluster": cluster, "querySpec": querySpec}
        if self._rank < 13:
            self._unsupported("QueryVsanManagedStorageSpaceUsage", 13, "vsan")
        self._check_arguments("QueryVsanManagedStorageSpaceUsage", _arguments)
        _result: list[vim.cluster.VsanSpaceUsageWithDatastoreType] = self._invoke(
            "QueryVsanManagedStorageSpaceUsage", _arguments
        )
        return _result

    @_rt.method(
        "VsanQueryEntitySpaceUsage",
        since="vsan.version.version12",
        rank=10,
        raises=(vmodl.fault.NotSupported, vmodl.fault.InvalidArgument, vim.fault.VsanFault),
        parameters=(
            _rt.Parameter(
                "cluster",
                "vim.ComputeResource",
                since="vsan.version.version12",
                rank=10,
                privilege="System.Read",
            ),
            _rt.Parameter(
                "querySpec",
                "vim.cluster.VsanSpaceQuerySpec",
                since="vsan.version.version12",
                rank=10,
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanEntitySpaceUsage", array=True, optional=True),
    )
    def VsanQueryEntitySpaceUsage(
        self, cluster: vim.ComputeResource, querySpec: vim.cluster.VsanSpaceQuerySpec
    ) -> list[vim.cluster.VsanEntitySpaceUsage]:
        """Returns a list of ``vim.cluster.VsanEntitySpaceUsage``, which may be empty. Since vsan
        API 7.0.

        Args:
            cluster: ``vim.ComputeResource``, required. The privilege ``System.Read`` is needed on
                it.
            querySpec: ``vim.cluster.VsanSpaceQuerySpec``, required.

        Raises:
            vmodl.fault.NotSupported: Not described.
            vmodl.fault.InvalidArgument: Not described.
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"cluster": cluster, "querySpec": querySpec}
        if self._rank < 10:
            self._unsupported("VsanQueryEntitySpaceUsage", 10, "vsan")
        self._check_arguments("VsanQueryEntitySpaceUsage", _arguments)
        _result: list[vim.cluster.VsanEntitySpaceUsage] = self._invoke(
            "VsanQueryEntitySpaceUsage", _arguments
        )
        return _result

    QueryEntitySpaceUsage = VsanQueryEntitySpaceUsage
