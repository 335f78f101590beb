# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterHealthAction``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterHealthAction",
    wire_name="VsanClusterHealthAction",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("actionId", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "actionLabel", "vmodl.LocalizableMessage", since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "actionDescription", "vmodl.LocalizableMessage", since="vim.version.version9", rank=9
        ),
        _rt.Property("enabled", "boolean", since="vim.version.version9", rank=9),
        _rt.Property(
            "parameters",
            "vim.KeyValue",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
    ),
)
class VsanClusterHealthAction(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterHealthAction``.

    Fields:
        - ``actionId``: ``string``, required.
        - ``actionLabel``: ``vmodl.LocalizableMessage``, required.
        - ``actionDescription``: ``vmodl.LocalizableMessage``, required.
        - ``enabled``: ``boolean``, required.
        - ``parameters``: List of ``vim.KeyValue``, optional. Since vsan API 8.0.0.2.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterHealthAction.rst``
    """

    @_rt.enum(
        "vim.cluster.VsanClusterHealthAction.VsanClusterHealthActionIdEnum",
        wire_name="VsanClusterHealthActionIdEnum",
        since="vim.version.version9",
        rank=9,
    )
    class VsanClusterHealthActionIdEnum(_rt.VimEnum):
        """The enum ``vim.cluster.VsanClusterHealthAction.VsanClusterHealthActionIdEnum``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/cluster/VsanClusterHealthAction/VsanClusterHealthActionIdEnum.rst``
        """

        RepairClusterObjectsAction = "RepairClusterObjectsAction"
        """The value ``RepairClusterObjectsAction``."""
        UploadHclDb = "UploadHclDb"
        """The value ``UploadHclDb``."""
        UpdateHclDbFromInternet = "UpdateHclDbFromInternet"
        """The value ``UpdateHclDbFromInternet``."""
        EnableHealthService = "EnableHealthService"
        """The value ``EnableHealthService``."""
        DiskBalance = "DiskBalance"
        """The value ``DiskBalance``."""
        StopDiskBalance = "StopDiskBalance"
        """The value ``StopDiskBalance``."""
        RemediateDedup = "RemediateDedup"
        """The value ``RemediateDedup``."""
        UpgradeVsanDiskFormat = "UpgradeVsanDiskFormat"
        """The value ``UpgradeVsanDiskFormat``."""
        CreateDVS = "CreateDVS"
        """The value ``CreateDVS``."""
        ConfigureHA = "ConfigureHA"
        """The value ``ConfigureHA``."""
        ConfigureDRS = "ConfigureDRS"
        """The value ``ConfigureDRS``."""
        ConfigureVSAN = "ConfigureVSAN"
        """The value ``ConfigureVSAN``."""
        ClaimVSANDisks = "ClaimVSANDisks"
        """The value ``ClaimVSANDisks``."""
        ClusterUpgrade = "ClusterUpgrade"
        """The value ``ClusterUpgrade``."""
        CreateVMKnic = "CreateVMKnic"
        """The value ``CreateVMKnic``."""
        CreateVMKnicWithVMotion = "CreateVMKnicWithVMotion"
        """The value ``CreateVMKnicWithVMotion``."""
        RunBurnInTest = "RunBurnInTest"
        """The value ``RunBurnInTest``."""
        EnableIscsiTargetService = "EnableIscsiTargetService"
        """The value ``EnableIscsiTargetService``."""
        EnablePerformanceServiceAction = "EnablePerformanceServiceAction"
        """The value ``EnablePerformanceServiceAction``."""
        RemediateClusterConfig = "RemediateClusterConfig"
        """The value ``RemediateClusterConfig``."""
        EnableCeip = "EnableCeip"
        """The value ``EnableCeip``."""
        LoginVumIsoDepot = "LoginVumIsoDepot"
        """The value ``LoginVumIsoDepot``."""
        PurgeInaccessSwapObjs = "PurgeInaccessSwapObjs"
        """The value ``PurgeInaccessSwapObjs``."""
        UploadReleaseCatalog = "UploadReleaseCatalog"
        """The value ``UploadReleaseCatalog``."""
        ConfigureAutomaticRebalance = "ConfigureAutomaticRebalance"
        """The value ``ConfigureAutomaticRebalance``."""
        RemediateFileService = "RemediateFileService"
        """The value ``RemediateFileService``."""
        RelayoutVsanObjects = "RelayoutVsanObjects"
        """The value ``RelayoutVsanObjects``."""
        RemediateFileServiceImbalance = "RemediateFileServiceImbalance"
        """The value ``RemediateFileServiceImbalance``."""
        SelectNvme = "SelectNvme"
        """The value ``SelectNvme``."""
        CreateFileServiceDomain = "CreateFileServiceDomain"
        """The value ``CreateFileServiceDomain``."""
        RemediateIscsiLunsRuntimeStatus = "RemediateIscsiLunsRuntimeStatus"
        """The value ``RemediateIscsiLunsRuntimeStatus``."""
        ShallowRekey = "ShallowRekey"
        """The value ``ShallowRekey``."""
        VsanClusterHealthActionIdEnum_Unknown = "VsanClusterHealthActionIdEnum_Unknown"
        """The value ``VsanClusterHealthActionIdEnum_Unknown``."""

    actionId: str = ""
    """``string``, required. Since vSphere API 5.5."""
    actionLabel: vmodl.LocalizableMessage = _rt.UNSET
    """``vmodl.LocalizableMessage``, required. Since vSphere API 5.5."""
    actionDescription: vmodl.LocalizableMessage = _rt.UNSET
    """``vmodl.LocalizableMessage``, required. Since vSphere API 5.5."""
    enabled: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
    parameters: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since vsan API 8.0.0.2."""
