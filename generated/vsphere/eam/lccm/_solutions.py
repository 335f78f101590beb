# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.lccm.Solutions``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import eam, vim, vmodl


@_rt.opaque("eam.lccm.Solutions")
class Solutions(_rt.Opaque):
    """``eam.lccm.Solutions``, of which this package knows no more than the name."""

    @_rt.data(
        "eam.lccm.Solutions.ApplySpec",
        wire_name="SolutionsApplySpec",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property(
                "desiredState",
                "eam.lccm.Solutions.SolutionConfig",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "solutions",
                "string",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "hosts",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "deploymentUnits",
                "string",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
        ),
    )
    class ApplySpec(vmodl.DynamicData):
        """The data object ``eam.lccm.Solutions.ApplySpec``, on the wire ``SolutionsApplySpec``.

        Fields:
            - ``desiredState``: List of ``eam.lccm.Solutions.SolutionConfig``, optional.
            - ``solutions``: List of ``string``, optional.
            - ``hosts``: List of ``vim.HostSystem``, optional.
            - ``deploymentUnits``: List of ``string``, optional.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/ApplySpec.rst``
        """

        desiredState: _rt.Field[
            list[eam.lccm.Solutions.SolutionConfig], Iterable[eam.lccm.Solutions.SolutionConfig]
        ] = _rt.EMPTY
        """List of ``eam.lccm.Solutions.SolutionConfig``, optional. Since eam API 1.0."""
        solutions: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since eam API 1.0."""
        hosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
        """List of ``vim.HostSystem``, optional. Since eam API 1.0."""
        deploymentUnits: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since eam API 1.0."""

    @_rt.data(
        "eam.lccm.Solutions.TypeSpecificSolutionConfig",
        wire_name="SolutionsTypeSpecificSolutionConfig",
        since="eam.version.version1",
        rank=1,
    )
    class TypeSpecificSolutionConfig(vmodl.DynamicData):
        """The data object ``eam.lccm.Solutions.TypeSpecificSolutionConfig``, on the wire ``SolutionsTypeSpecificSolutionConfig``.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/TypeSpecificSolutionConfig.rst``
        """

    @_rt.data(
        "eam.lccm.Solutions.ClusterSolutionComplianceResult",
        wire_name="SolutionsClusterSolutionComplianceResult",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("solution", "string", since="eam.version.version1", rank=1),
            _rt.Property("compliant", "boolean", since="eam.version.version1", rank=1),
            _rt.Property(
                "deploymentUnits",
                "eam.lccm.Solutions.DeploymentUnitComplianceResult",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
        ),
    )
    class ClusterSolutionComplianceResult(vmodl.DynamicData):
        """The data object ``eam.lccm.Solutions.ClusterSolutionComplianceResult``, on the wire ``SolutionsClusterSolutionComplianceResult``.

        Fields:
            - ``solution``: ``string``, required.
            - ``compliant``: ``boolean``, required.
            - ``deploymentUnits``: List of ``eam.lccm.Solutions.DeploymentUnitComplianceResult``,
              optional.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/ClusterSolutionComplianceResult.rst``
        """

        solution: str = ""
        """``string``, required. Since eam API 1.0."""
        compliant: bool = False
        """``boolean``, required. Since eam API 1.0."""
        deploymentUnits: _rt.Field[
            list[eam.lccm.Solutions.DeploymentUnitComplianceResult],
            Iterable[eam.lccm.Solutions.DeploymentUnitComplianceResult],
        ] = _rt.EMPTY
        """List of ``eam.lccm.Solutions.DeploymentUnitComplianceResult``, optional. Since eam API
        1.0.
        """

    @_rt.data(
        "eam.lccm.Solutions.ComplianceResult",
        wire_name="SolutionsComplianceResult",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("compliant", "boolean", since="eam.version.version1", rank=1),
            _rt.Property(
                "hosts",
                "eam.lccm.Solutions.HostComplianceResult",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "clusterSolutionsCompliance",
                "eam.lccm.Solutions.ClusterSolutionComplianceResult",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
        ),
    )
    class ComplianceResult(vmodl.DynamicData):
        """The data object ``eam.lccm.Solutions.ComplianceResult``, on the wire ``SolutionsComplianceResult``.

        Fields:
            - ``compliant``: ``boolean``, required.
            - ``hosts``: List of ``eam.lccm.Solutions.HostComplianceResult``, optional.
            - ``clusterSolutionsCompliance``: List of
              ``eam.lccm.Solutions.ClusterSolutionComplianceResult``, optional.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/ComplianceResult.rst``
        """

        compliant: bool = False
        """``boolean``, required. Since eam API 1.0."""
        hosts: _rt.Field[
            list[eam.lccm.Solutions.HostComplianceResult],
            Iterable[eam.lccm.Solutions.HostComplianceResult],
        ] = _rt.EMPTY
        """List of ``eam.lccm.Solutions.HostComplianceResult``, optional. Since eam API 1.0."""
        clusterSolutionsCompliance: _rt.Field[
            list[eam.lccm.Solutions.ClusterSolutionComplianceResult],
            Iterable[eam.lccm.Solutions.ClusterSolutionComplianceResult],
        ] = _rt.EMPTY
        """List of ``eam.lccm.Solutions.ClusterSolutionComplianceResult``, optional. Since eam API
        1.0.
        """

    @_rt.data(
        "eam.lccm.Solutions.ComplianceSpec",
        wire_name="SolutionsComplianceSpec",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property(
                "desiredState",
                "eam.lccm.Solutions.SolutionConfig",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "solutions",
                "string",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "hosts",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "deploymentUnits",
                "string",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
        ),
    )
    class ComplianceSpec(vmodl.DynamicData):
        """The data object ``eam.lccm.Solutions.ComplianceSpec``, on the wire ``SolutionsComplianceSpec``.

        Fields:
            - ``desiredState``: List of ``eam.lccm.Solutions.SolutionConfig``, optional.
            - ``solutions``: List of ``string``, optional.
            - ``hosts``: List of ``vim.HostSystem``, optional.
            - ``deploymentUnits``: List of ``string``, optional.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/ComplianceSpec.rst``
        """

        desiredState: _rt.Field[
            list[eam.lccm.Solutions.SolutionConfig], Iterable[eam.lccm.Solutions.SolutionConfig]
        ] = _rt.EMPTY
        """List of ``eam.lccm.Solutions.SolutionConfig``, optional. Since eam API 1.0."""
        solutions: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since eam API 1.0."""
        hosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
        """List of ``vim.HostSystem``, optional. Since eam API 1.0."""
        deploymentUnits: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since eam API 1.0."""

    @_rt.data(
        "eam.lccm.Solutions.DeploymentUnitComplianceResult",
        wire_name="SolutionsDeploymentUnitComplianceResult",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("deploymentUnit", "string", since="eam.version.version1", rank=1),
            _rt.Property("compliant", "boolean", since="eam.version.version1", rank=1),
            _rt.Property(
                "compliance",
                "eam.lccm.Solutions.SolutionComplianceResult",
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
        ),
    )
    class DeploymentUnitComplianceResult(vmodl.DynamicData):
        """The data object ``eam.lccm.Solutions.DeploymentUnitComplianceResult``, on the wire ``SolutionsDeploymentUnitComplianceResult``.

        Fields:
            - ``deploymentUnit``: ``string``, required.
            - ``compliant``: ``boolean``, required.
            - ``compliance``: ``eam.lccm.Solutions.SolutionComplianceResult``, optional.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/DeploymentUnitComplianceResult.rst``
        """

        deploymentUnit: str = ""
        """``string``, required. Since eam API 1.0."""
        compliant: bool = False
        """``boolean``, required. Since eam API 1.0."""
        compliance: eam.lccm.Solutions.SolutionComplianceResult | None = None
        """``eam.lccm.Solutions.SolutionComplianceResult``, optional. Since eam API 1.0."""

    @_rt.data(
        "eam.lccm.Solutions.HookAcknowledgeConfig",
        wire_name="SolutionsHookAcknowledgeConfig",
        since="eam.version.version1",
        rank=1,
    )
    class HookAcknowledgeConfig(vmodl.DynamicData):
        """The data object ``eam.lccm.Solutions.HookAcknowledgeConfig``, on the wire ``SolutionsHookAcknowledgeConfig``.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/HookAcknowledgeConfig.rst``
        """

    @_rt.data(
        "eam.lccm.Solutions.HookConfig",
        wire_name="SolutionsHookConfig",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("type", "string", since="eam.version.version1", rank=1),
            _rt.Property(
                "acknowledgement",
                "eam.lccm.Solutions.HookAcknowledgeConfig",
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property("timeout", "long", optional=True, since="eam.version.version1", rank=1),
        ),
    )
    class HookConfig(vmodl.DynamicData):
        """The data object ``eam.lccm.Solutions.HookConfig``, on the wire ``SolutionsHookConfig``.

        Fields:
            - ``type``: ``string``, required.
            - ``acknowledgement``: ``eam.lccm.Solutions.HookAcknowledgeConfig``, required.
            - ``timeout``: ``long``, optional.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/HookConfig.rst``
        """

        type: str = ""
        """``string``, required. Since eam API 1.0."""
        acknowledgement: eam.lccm.Solutions.HookAcknowledgeConfig = _rt.UNSET
        """``eam.lccm.Solutions.HookAcknowledgeConfig``, required. Since eam API 1.0."""
        timeout: int | None = None
        """``long``, optional. Since eam API 1.0."""

    @_rt.data(
        "eam.lccm.Solutions.HookInfo",
        wire_name="SolutionsHookInfo",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("vm", "vim.VirtualMachine", since="eam.version.version1", rank=1),
            _rt.Property("solution", "string", since="eam.version.version1", rank=1),
            _rt.Property(
                "config", "eam.lccm.Solutions.HookConfig", since="eam.version.version1", rank=1
            ),
            _rt.Property("raisedAt", "dateTime", since="eam.version.version1", rank=1),
            _rt.Property("dynamicUpdateProcessed", "boolean", since="eam.version.version1", rank=1),
        ),
    )
    class HookInfo(vmodl.DynamicData):
        """The data object ``eam.lccm.Solutions.HookInfo``, on the wire ``SolutionsHookInfo``.

        Fields:
            - ``vm``: ``vim.VirtualMachine``, required.
            - ``solution``: ``string``, required.
            - ``config``: ``eam.lccm.Solutions.HookConfig``, required.
            - ``raisedAt``: ``dateTime``, required.
            - ``dynamicUpdateProcessed``: ``boolean``, required.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/HookInfo.rst``
        """

        vm: vim.VirtualMachine = _rt.UNSET
        """``vim.VirtualMachine``, required. Since eam API 1.0."""
        solution: str = ""
        """``string``, required. Since eam API 1.0."""
        config: eam.lccm.Solutions.HookConfig = _rt.UNSET
        """``eam.lccm.Solutions.HookConfig``, required. Since eam API 1.0."""
        raisedAt: datetime.datetime = _rt.UNSET
        """``dateTime``, required. Since eam API 1.0."""
        dynamicUpdateProcessed: bool = False
        """``boolean``, required. Since eam API 1.0."""

    @_rt.data(
        "eam.lccm.Solutions.HostComplianceResult",
        wire_name="SolutionsHostComplianceResult",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("host", "vim.HostSystem", since="eam.version.version1", rank=1),
            _rt.Property("compliant", "boolean", since="eam.version.version1", rank=1),
            _rt.Property(
                "solutions",
                "eam.lccm.Solutions.SolutionComplianceResult",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
        ),
    )
    class HostComplianceResult(vmodl.DynamicData):
        """The data object ``eam.lccm.Solutions.HostComplianceResult``, on the wire ``SolutionsHostComplianceResult``.

        Fields:
            - ``host``: ``vim.HostSystem``, required.
            - ``compliant``: ``boolean``, required.
            - ``solutions``: List of ``eam.lccm.Solutions.SolutionComplianceResult``, optional.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/HostComplianceResult.rst``
        """

        host: vim.HostSystem = _rt.UNSET
        """``vim.HostSystem``, required. Since eam API 1.0."""
        compliant: bool = False
        """``boolean``, required. Since eam API 1.0."""
        solutions: _rt.Field[
            list[eam.lccm.Solutions.SolutionComplianceResult],
            Iterable[eam.lccm.Solutions.SolutionComplianceResult],
        ] = _rt.EMPTY
        """List of ``eam.lccm.Solutions.SolutionComplianceResult``, optional. Since eam API 1.0."""

    @_rt.enum(
        "eam.lccm.Solutions.InvalidReason",
        wire_name="SolutionsInvalidReason",
        since="eam.version.version1",
        rank=1,
    )
    class InvalidReason(_rt.VimEnum):
        """The enum ``eam.lccm.Solutions.InvalidReason``, on the wire ``SolutionsInvalidReason``.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/InvalidReason.rst``
        """

        INVALID_OVF_DESCRIPTOR = "INVALID_OVF_DESCRIPTOR"
        """The value ``INVALID_OVF_DESCRIPTOR``."""
        INACCESSBLE_VM_SOURCE = "INACCESSBLE_VM_SOURCE"
        """The value ``INACCESSBLE_VM_SOURCE``."""
        INVALID_NETWORKS = "INVALID_NETWORKS"
        """The value ``INVALID_NETWORKS``."""
        INVALID_DATASTORES = "INVALID_DATASTORES"
        """The value ``INVALID_DATASTORES``."""
        INVALID_RESOURCE_POOL = "INVALID_RESOURCE_POOL"
        """The value ``INVALID_RESOURCE_POOL``."""
        INVALID_FOLDER = "INVALID_FOLDER"
        """The value ``INVALID_FOLDER``."""
        INVALID_PROPERTIES = "INVALID_PROPERTIES"
        """The value ``INVALID_PROPERTIES``."""
        INVALID_TRANSITION = "INVALID_TRANSITION"
        """The value ``INVALID_TRANSITION``."""
        INVALID_CLUSTER_TRANSITION = "INVALID_CLUSTER_TRANSITION"
        """The value ``INVALID_CLUSTER_TRANSITION``."""

    @_rt.enum(
        "eam.lccm.Solutions.NonComplianceReason",
        wire_name="SolutionsNonComplianceReason",
        since="eam.version.version1",
        rank=1,
    )
    class NonComplianceReason(_rt.VimEnum):
        """The enum ``eam.lccm.Solutions.NonComplianceReason``, on the wire ``SolutionsNonComplianceReason``.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/NonComplianceReason.rst``
        """

        WORKING = "WORKING"
        """The value ``WORKING``."""
        ISSUE = "ISSUE"
        """The value ``ISSUE``."""
        IN_HOOK = "IN_HOOK"
        """The value ``IN_HOOK``."""
        BLOCKED = "BLOCKED"
        """The value ``BLOCKED``."""
        OBSOLETE_SPEC = "OBSOLETE_SPEC"
        """The value ``OBSOLETE_SPEC``."""
        NO_SPEC = "NO_SPEC"
        """The value ``NO_SPEC``."""

    @_rt.data(
        "eam.lccm.Solutions.OvfProperty",
        wire_name="SolutionsOvfProperty",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("key", "string", since="eam.version.version1", rank=1),
            _rt.Property("value", "string", since="eam.version.version1", rank=1),
        ),
    )
    class OvfProperty(vmodl.DynamicData):
        """The data object ``eam.lccm.Solutions.OvfProperty``, on the wire ``SolutionsOvfProperty``.

        Fields:
            - ``key``: ``string``, required.
            - ``value``: ``string``, required.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/OvfProperty.rst``
        """

        key: str = ""
        """``string``, required. Since eam API 1.0."""
        value: str = ""
        """``string``, required. Since eam API 1.0."""

    @_rt.data(
        "eam.lccm.Solutions.StoragePolicy",
        wire_name="SolutionsStoragePolicy",
        since="eam.version.version1",
        rank=1,
    )
    class StoragePolicy(vmodl.DynamicData):
        """The data object ``eam.lccm.Solutions.StoragePolicy``, on the wire ``SolutionsStoragePolicy``.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/StoragePolicy.rst``
        """

    @_rt.data(
        "eam.lccm.Solutions.SolutionComplianceResult",
        wire_name="SolutionsSolutionComplianceResult",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("solution", "string", since="eam.version.version1", rank=1),
            _rt.Property("compliant", "boolean", since="eam.version.version1", rank=1),
            _rt.Property(
                "nonComplianceReason", "string", optional=True, since="eam.version.version1", rank=1
            ),
            _rt.Property(
                "vm", "vim.VirtualMachine", optional=True, since="eam.version.version1", rank=1
            ),
            _rt.Property(
                "upgradingVm",
                "vim.VirtualMachine",
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "hook",
                "eam.lccm.Solutions.HookInfo",
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "issues",
                "eam.issue.Issue",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "solutionConfig",
                "eam.lccm.Solutions.SolutionConfig",
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
        ),
    )
    class SolutionComplianceResult(vmodl.DynamicData):
        """The data object ``eam.lccm.Solutions.SolutionComplianceResult``, on the wire ``SolutionsSolutionComplianceResult``.

        Fields:
            - ``solution``: ``string``, required.
            - ``compliant``: ``boolean``, required.
            - ``nonComplianceReason``: ``string``, optional.
            - ``vm``: ``vim.VirtualMachine``, optional.
            - ``upgradingVm``: ``vim.VirtualMachine``, optional.
            - ``hook``: ``eam.lccm.Solutions.HookInfo``, optional.
            - ``issues``: List of ``eam.issue.Issue``, optional.
            - ``solutionConfig``: ``eam.lccm.Solutions.SolutionConfig``, optional.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/SolutionComplianceResult.rst``
        """

        solution: str = ""
        """``string``, required. Since eam API 1.0."""
        compliant: bool = False
        """``boolean``, required. Since eam API 1.0."""
        nonComplianceReason: str | None = None
        """``string``, optional. Since eam API 1.0."""
        vm: vim.VirtualMachine | None = None
        """``vim.VirtualMachine``, optional. Since eam API 1.0."""
        upgradingVm: vim.VirtualMachine | None = None
        """``vim.VirtualMachine``, optional. Since eam API 1.0."""
        hook: eam.lccm.Solutions.HookInfo | None = None
        """``eam.lccm.Solutions.HookInfo``, optional. Since eam API 1.0."""
        issues: _rt.Field[list[eam.issue.Issue], Iterable[eam.issue.Issue]] = _rt.EMPTY
        """List of ``eam.issue.Issue``, optional. Since eam API 1.0."""
        solutionConfig: eam.lccm.Solutions.SolutionConfig | None = None
        """``eam.lccm.Solutions.SolutionConfig``, optional. Since eam API 1.0."""

    @_rt.data(
        "eam.lccm.Solutions.SolutionConfig",
        wire_name="SolutionsSolutionConfig",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("solution", "string", since="eam.version.version1", rank=1),
            _rt.Property("displayName", "string", since="eam.version.version1", rank=1),
            _rt.Property("displayVersion", "string", since="eam.version.version1", rank=1),
            _rt.Property(
                "vmSource", "eam.lccm.Solutions.VMSource", since="eam.version.version1", rank=1
            ),
            _rt.Property("prefixVmName", "string", since="eam.version.version1", rank=1),
            _rt.Property("uuidVmName", "boolean", since="eam.version.version1", rank=1),
            _rt.Property(
                "resourcePool",
                "vim.ResourcePool",
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "folder", "vim.Folder", optional=True, since="eam.version.version1", rank=1
            ),
            _rt.Property(
                "ovfProperties",
                "eam.lccm.Solutions.OvfProperty",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "storagePolicies",
                "eam.lccm.Solutions.StoragePolicy",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "vmDiskProvisioning", "string", optional=True, since="eam.version.version1", rank=1
            ),
            _rt.Property(
                "vmDeploymentOptimization",
                "string",
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "typeSpecificConfig",
                "eam.lccm.Solutions.TypeSpecificSolutionConfig",
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "hooks",
                "eam.lccm.Solutions.HookConfig",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "vmResourceSpec",
                "eam.lccm.Solutions.VmResourceSpec",
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
        ),
    )
    class SolutionConfig(vmodl.DynamicData):
        """The data object ``eam.lccm.Solutions.SolutionConfig``, on the wire ``SolutionsSolutionConfig``.

        Fields:
            - ``solution``: ``string``, required.
            - ``displayName``: ``string``, required.
            - ``displayVersion``: ``string``, required.
            - ``vmSource``: ``eam.lccm.Solutions.VMSource``, required.
            - ``prefixVmName``: ``string``, required.
            - ``uuidVmName``: ``boolean``, required.
            - ``resourcePool``: ``vim.ResourcePool``, optional.
            - ``folder``: ``vim.Folder``, optional.
            - ``ovfProperties``: List of ``eam.lccm.Solutions.OvfProperty``, optional.
            - ``storagePolicies``: List of ``eam.lccm.Solutions.StoragePolicy``, optional.
            - ``vmDiskProvisioning``: ``string``, optional.
            - ``vmDeploymentOptimization``: ``string``, optional.
            - ``typeSpecificConfig``: ``eam.lccm.Solutions.TypeSpecificSolutionConfig``, required.
            - ``hooks``: List of ``eam.lccm.Solutions.HookConfig``, optional.
            - ``vmResourceSpec``: ``eam.lccm.Solutions.VmResourceSpec``, optional.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/SolutionConfig.rst``
        """

        solution: str = ""
        """``string``, required. Since eam API 1.0."""
        displayName: str = ""
        """``string``, required. Since eam API 1.0."""
        displayVersion: str = ""
        """``string``, required. Since eam API 1.0."""
        vmSource: eam.lccm.Solutions.VMSource = _rt.UNSET
        """``eam.lccm.Solutions.VMSource``, required. Since eam API 1.0."""
        prefixVmName: str = ""
        """``string``, required. Since eam API 1.0."""
        uuidVmName: bool = False
        """``boolean``, required. Since eam API 1.0."""
        resourcePool: vim.ResourcePool | None = None
        """``vim.ResourcePool``, optional. Since eam API 1.0."""
        folder: vim.Folder | None = None
        """``vim.Folder``, optional. Since eam API 1.0."""
        ovfProperties: _rt.Field[
            list[eam.lccm.Solutions.OvfProperty], Iterable[eam.lccm.Solutions.OvfProperty]
        ] = _rt.EMPTY
        """List of ``eam.lccm.Solutions.OvfProperty``, optional. Since eam API 1.0."""
        storagePolicies: _rt.Field[
            list[eam.lccm.Solutions.StoragePolicy], Iterable[eam.lccm.Solutions.StoragePolicy]
        ] = _rt.EMPTY
        """List of ``eam.lccm.Solutions.StoragePolicy``, optional. Since eam API 1.0."""
        vmDiskProvisioning: str | None = None
        """``string``, optional. Since eam API 1.0."""
        vmDeploymentOptimization: str | None = None
        """``string``, optional. Since eam API 1.0."""
        typeSpecificConfig: eam.lccm.Solutions.TypeSpecificSolutionConfig = _rt.UNSET
        """``eam.lccm.Solutions.TypeSpecificSolutionConfig``, required. Since eam API 1.0."""
        hooks: _rt.Field[
            list[eam.lccm.Solutions.HookConfig], Iterable[eam.lccm.Solutions.HookConfig]
        ] = _rt.EMPTY
        """List of ``eam.lccm.Solutions.HookConfig``, optional. Since eam API 1.0."""
        vmResourceSpec: eam.lccm.Solutions.VmResourceSpec | None = None
        """``eam.lccm.Solutions.VmResourceSpec``, optional. Since eam API 1.0."""

    @_rt.data(
        "eam.lccm.Solutions.SolutionValidationResult",
        wire_name="SolutionsSolutionValidationResult",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("solution", "string", since="eam.version.version1", rank=1),
            _rt.Property("valid", "boolean", since="eam.version.version1", rank=1),
            _rt.Property(
                "invalidReason", "string", optional=True, since="eam.version.version1", rank=1
            ),
        ),
    )
    class SolutionValidationResult(vmodl.DynamicData):
        """The data object ``eam.lccm.Solutions.SolutionValidationResult``, on the wire ``SolutionsSolutionValidationResult``.

        Fields:
            - ``solution``: ``string``, required.
            - ``valid``: ``boolean``, required.
            - ``invalidReason``: ``string``, optional.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/SolutionValidationResult.rst``
        """

        solution: str = ""
        """``string``, required. Since eam API 1.0."""
        valid: bool = False
        """``boolean``, required. Since eam API 1.0."""
        invalidReason: str | None = None
        """``string``, optional. Since eam API 1.0."""

    @_rt.data(
        "eam.lccm.Solutions.TransitionSpec",
        wire_name="SolutionsTransitionSpec",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("solution", "string", since="eam.version.version1", rank=1),
            _rt.Property("agencyId", "string", since="eam.version.version1", rank=1),
        ),
    )
    class TransitionSpec(vmodl.DynamicData):
        """The data object ``eam.lccm.Solutions.TransitionSpec``, on the wire ``SolutionsTransitionSpec``.

        Fields:
            - ``solution``: ``string``, required.
            - ``agencyId``: ``string``, required.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/TransitionSpec.rst``
        """

        solution: str = ""
        """``string``, required. Since eam API 1.0."""
        agencyId: str = ""
        """``string``, required. Since eam API 1.0."""

    @_rt.data(
        "eam.lccm.Solutions.VMSource",
        wire_name="SolutionsVMSource",
        since="eam.version.version1",
        rank=1,
    )
    class VMSource(vmodl.DynamicData):
        """The data object ``eam.lccm.Solutions.VMSource``, on the wire ``SolutionsVMSource``.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/VMSource.rst``
        """

    @_rt.enum(
        "eam.lccm.Solutions.VMDeploymentOptimization",
        wire_name="SolutionsVMDeploymentOptimization",
        since="eam.version.version1",
        rank=1,
    )
    class VMDeploymentOptimization(_rt.VimEnum):
        """The enum ``eam.lccm.Solutions.VMDeploymentOptimization``, on the wire ``SolutionsVMDeploymentOptimization``.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/VMDeploymentOptimization.rst``
        """

        ALL_CLONES = "ALL_CLONES"
        """The value ``ALL_CLONES``."""
        FULL_CLONES_ONLY = "FULL_CLONES_ONLY"
        """The value ``FULL_CLONES_ONLY``."""
        NO_CLONES = "NO_CLONES"
        """The value ``NO_CLONES``."""

    @_rt.enum(
        "eam.lccm.Solutions.VMDiskProvisioning",
        wire_name="SolutionsVMDiskProvisioning",
        since="eam.version.version1",
        rank=1,
    )
    class VMDiskProvisioning(_rt.VimEnum):
        """The enum ``eam.lccm.Solutions.VMDiskProvisioning``, on the wire ``SolutionsVMDiskProvisioning``.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/VMDiskProvisioning.rst``
        """

        THIN = "THIN"
        """The value ``THIN``."""
        THICK = "THICK"
        """The value ``THICK``."""

    @_rt.data(
        "eam.lccm.Solutions.VMNetworkMapping",
        wire_name="SolutionsVMNetworkMapping",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("name", "string", since="eam.version.version1", rank=1),
            _rt.Property("id", "vim.Network", since="eam.version.version1", rank=1),
        ),
    )
    class VMNetworkMapping(vmodl.DynamicData):
        """The data object ``eam.lccm.Solutions.VMNetworkMapping``, on the wire ``SolutionsVMNetworkMapping``.

        Fields:
            - ``name``: ``string``, required.
            - ``id``: ``vim.Network``, required.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/VMNetworkMapping.rst``
        """

        name: str = ""
        """``string``, required. Since eam API 1.0."""
        id: vim.Network = _rt.UNSET
        """``vim.Network``, required. Since eam API 1.0."""

    @_rt.data(
        "eam.lccm.Solutions.ValidateSpec",
        wire_name="SolutionsValidateSpec",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property(
                "desiredState",
                "eam.lccm.Solutions.SolutionConfig",
                array=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "transitionSpec",
                "eam.lccm.Solutions.TransitionSpec",
                optional=True,
                since="eam.version.version9_0",
                rank=19,
            ),
        ),
    )
    class ValidateSpec(vmodl.DynamicData):
        """The data object ``eam.lccm.Solutions.ValidateSpec``, on the wire ``SolutionsValidateSpec``.

        Fields:
            - ``desiredState``: List of ``eam.lccm.Solutions.SolutionConfig``, required.
            - ``transitionSpec``: ``eam.lccm.Solutions.TransitionSpec``, optional. Since eam API
              9.0.0.0.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/ValidateSpec.rst``
        """

        desiredState: _rt.Field[
            list[eam.lccm.Solutions.SolutionConfig], Iterable[eam.lccm.Solutions.SolutionConfig]
        ] = _rt.EMPTY
        """List of ``eam.lccm.Solutions.SolutionConfig``, required. Since eam API 1.0."""
        transitionSpec: eam.lccm.Solutions.TransitionSpec | None = None
        """``eam.lccm.Solutions.TransitionSpec``, optional. Since eam API 9.0.0.0."""

    @_rt.data(
        "eam.lccm.Solutions.ValidationResult",
        wire_name="SolutionsValidationResult",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("valid", "boolean", since="eam.version.version1", rank=1),
            _rt.Property(
                "solutionResult",
                "eam.lccm.Solutions.SolutionValidationResult",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
        ),
    )
    class ValidationResult(vmodl.DynamicData):
        """The data object ``eam.lccm.Solutions.ValidationResult``, on the wire ``SolutionsValidationResult``.

        Fields:
            - ``valid``: ``boolean``, required.
            - ``solutionResult``: List of ``eam.lccm.Solutions.SolutionValidationResult``, optional.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/ValidationResult.rst``
        """

        valid: bool = False
        """``boolean``, required. Since eam API 1.0."""
        solutionResult: _rt.Field[
            list[eam.lccm.Solutions.SolutionValidationResult],
            Iterable[eam.lccm.Solutions.SolutionValidationResult],
        ] = _rt.EMPTY
        """List of ``eam.lccm.Solutions.SolutionValidationResult``, optional. Since eam API 1.0."""

    @_rt.enum(
        "eam.lccm.Solutions.VmPlacementPolicy",
        wire_name="SolutionsVmPlacementPolicy",
        since="eam.version.version1",
        rank=1,
    )
    class VmPlacementPolicy(_rt.VimEnum):
        """The enum ``eam.lccm.Solutions.VmPlacementPolicy``, on the wire ``SolutionsVmPlacementPolicy``.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/VmPlacementPolicy.rst``
        """

        VM_VM_ANTI_AFFINITY = "VM_VM_ANTI_AFFINITY"
        """The value ``VM_VM_ANTI_AFFINITY``."""

    @_rt.data(
        "eam.lccm.Solutions.VmResourceSpec",
        wire_name="SolutionsVmResourceSpec",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property(
                "ovfDeploymentOption", "string", optional=True, since="eam.version.version1", rank=1
            ),
        ),
    )
    class VmResourceSpec(vmodl.DynamicData):
        """The data object ``eam.lccm.Solutions.VmResourceSpec``, on the wire ``SolutionsVmResourceSpec``.

        Fields:
            - ``ovfDeploymentOption``: ``string``, optional.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/VmResourceSpec.rst``
        """

        ovfDeploymentOption: str | None = None
        """``string``, optional. Since eam API 1.0."""

    @_rt.data(
        "eam.lccm.Solutions.ClusterBoundSolutionConfig",
        wire_name="SolutionsClusterBoundSolutionConfig",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("vmCount", "int", since="eam.version.version1", rank=1),
            _rt.Property(
                "vmPlacementPolicies",
                "string",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "vmNetworks",
                "eam.lccm.Solutions.VMNetworkMapping",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "datastores",
                "vim.Datastore",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "devices", "vim.vm.ConfigSpec", optional=True, since="eam.version.version1", rank=1
            ),
        ),
    )
    class ClusterBoundSolutionConfig(TypeSpecificSolutionConfig):
        """The data object ``eam.lccm.Solutions.ClusterBoundSolutionConfig``, on the wire ``SolutionsClusterBoundSolutionConfig``.

        Fields:
            - ``vmCount``: ``int``, required.
            - ``vmPlacementPolicies``: List of ``string``, optional.
            - ``vmNetworks``: List of ``eam.lccm.Solutions.VMNetworkMapping``, optional.
            - ``datastores``: List of ``vim.Datastore``, optional.
            - ``devices``: ``vim.vm.ConfigSpec``, optional.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/ClusterBoundSolutionConfig.rst``
        """

        vmCount: int = 0
        """``int``, required. Since eam API 1.0."""
        vmPlacementPolicies: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since eam API 1.0."""
        vmNetworks: _rt.Field[
            list[eam.lccm.Solutions.VMNetworkMapping], Iterable[eam.lccm.Solutions.VMNetworkMapping]
        ] = _rt.EMPTY
        """List of ``eam.lccm.Solutions.VMNetworkMapping``, optional. Since eam API 1.0."""
        datastores: _rt.Field[list[vim.Datastore], Iterable[vim.Datastore]] = _rt.EMPTY
        """List of ``vim.Datastore``, optional. Since eam API 1.0."""
        devices: vim.vm.ConfigSpec | None = None
        """``vim.vm.ConfigSpec``, optional. Since eam API 1.0."""

    @_rt.data(
        "eam.lccm.Solutions.HostBoundSolutionConfig",
        wire_name="SolutionsHostBoundSolutionConfig",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property(
                "preferHostConfiguration",
                "boolean",
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "networks",
                "vim.Network",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "datastores",
                "vim.Datastore",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "vmci", "string", array=True, optional=True, since="eam.version.version1", rank=1
            ),
        ),
    )
    class HostBoundSolutionConfig(TypeSpecificSolutionConfig):
        """The data object ``eam.lccm.Solutions.HostBoundSolutionConfig``, on the wire ``SolutionsHostBoundSolutionConfig``.

        Fields:
            - ``preferHostConfiguration``: ``boolean``, optional.
            - ``networks``: List of ``vim.Network``, optional.
            - ``datastores``: List of ``vim.Datastore``, optional.
            - ``vmci``: List of ``string``, optional.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/HostBoundSolutionConfig.rst``
        """

        preferHostConfiguration: bool | None = None
        """``boolean``, optional. Since eam API 1.0."""
        networks: _rt.Field[list[vim.Network], Iterable[vim.Network]] = _rt.EMPTY
        """List of ``vim.Network``, optional. Since eam API 1.0."""
        datastores: _rt.Field[list[vim.Datastore], Iterable[vim.Datastore]] = _rt.EMPTY
        """List of ``vim.Datastore``, optional. Since eam API 1.0."""
        vmci: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since eam API 1.0."""

    @_rt.data(
        "eam.lccm.Solutions.InteractiveHookAcknowledgeConfig",
        wire_name="SolutionsInteractiveHookAcknowledgeConfig",
        since="eam.version.version1",
        rank=1,
    )
    class InteractiveHookAcknowledgeConfig(HookAcknowledgeConfig):
        """The data object ``eam.lccm.Solutions.InteractiveHookAcknowledgeConfig``, on the wire ``SolutionsInteractiveHookAcknowledgeConfig``.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/InteractiveHookAcknowledgeConfig.rst``
        """

    @_rt.data(
        "eam.lccm.Solutions.ProfileIdStoragePolicy",
        wire_name="SolutionsProfileIdStoragePolicy",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("profileId", "string", since="eam.version.version1", rank=1),
        ),
    )
    class ProfileIdStoragePolicy(StoragePolicy):
        """The data object ``eam.lccm.Solutions.ProfileIdStoragePolicy``, on the wire ``SolutionsProfileIdStoragePolicy``.

        Fields:
            - ``profileId``: ``string``, required.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/ProfileIdStoragePolicy.rst``
        """

        profileId: str = ""
        """``string``, required. Since eam API 1.0."""

    @_rt.data(
        "eam.lccm.Solutions.UrlVMSource",
        wire_name="SolutionsUrlVMSource",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("ovfUrl", "string", since="eam.version.version1", rank=1),
            _rt.Property(
                "certificateValidation",
                "boolean",
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "certificatePEM", "string", optional=True, since="eam.version.version1", rank=1
            ),
        ),
    )
    class UrlVMSource(VMSource):
        """The data object ``eam.lccm.Solutions.UrlVMSource``, on the wire ``SolutionsUrlVMSource``.

        Fields:
            - ``ovfUrl``: ``string``, required.
            - ``certificateValidation``: ``boolean``, optional.
            - ``certificatePEM``: ``string``, optional.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Solutions/UrlVMSource.rst``
        """

        ovfUrl: str = ""
        """``string``, required. Since eam API 1.0."""
        certificateValidation: bool | None = None
        """``boolean``, optional. Since eam API 1.0."""
        certificatePEM: str | None = None
        """``string``, optional. Since eam API 1.0."""
