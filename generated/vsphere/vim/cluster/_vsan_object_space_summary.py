# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanObjectSpaceSummary``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanObjectSpaceSummary",
    wire_name="VsanObjectSpaceSummary",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("objType", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("overheadB", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "temporaryOverheadB", "long", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "primaryCapacityB", "long", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "provisionCapacityB", "long", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "reservedCapacityB", "long", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property("overReservedB", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("physicalUsedB", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("usedB", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "objTypeExt", "string", optional=True, since="vsan.version.version13", rank=11
        ),
        _rt.Property(
            "objTypeExtDesc", "string", optional=True, since="vsan.version.version13", rank=11
        ),
        _rt.Property(
            "snapshotUsedB", "long", optional=True, since="vsan.version.version20", rank=18
        ),
    ),
)
class VsanObjectSpaceSummary(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanObjectSpaceSummary``.

    Fields:
        - ``objType``: ``string``, optional.
        - ``overheadB``: ``long`` in bytes, optional.
        - ``temporaryOverheadB``: ``long`` in bytes, optional.
        - ``primaryCapacityB``: ``long`` in bytes, optional.
        - ``provisionCapacityB``: ``long`` in bytes, optional.
        - ``reservedCapacityB``: ``long`` in bytes, optional.
        - ``overReservedB``: ``long`` in bytes, optional.
        - ``physicalUsedB``: ``long`` in bytes, optional.
        - ``usedB``: ``long`` in bytes, optional.
        - ``objTypeExt``: ``string``, optional. Since vsan API 7.1.
        - ``objTypeExtDesc``: ``string``, optional. Since vsan API 7.1.
        - ``snapshotUsedB``: ``long`` in bytes, optional. Since vsan API 8.0.0.1.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanObjectSpaceSummary.rst``
    """

    @_rt.enum(
        "vim.cluster.VsanObjectSpaceSummary.VsanObjectTypeEnum",
        wire_name="VsanObjectTypeEnum",
        since="vim.version.version9",
        rank=9,
    )
    class VsanObjectTypeEnum(_rt.VimEnum):
        """The enum ``vim.cluster.VsanObjectSpaceSummary.VsanObjectTypeEnum``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/cluster/VsanObjectSpaceSummary/VsanObjectTypeEnum.rst``
        """

        vmswap = "vmswap"
        """The value ``vmswap``."""
        vdisk = "vdisk"
        """The value ``vdisk``."""
        namespace = "namespace"
        """The value ``namespace``."""
        vmem = "vmem"
        """The value ``vmem``."""
        statsdb = "statsdb"
        """The value ``statsdb``."""
        iscsiTarget = "iscsiTarget"
        """The value ``iscsiTarget``."""
        iscsiLun = "iscsiLun"
        """The value ``iscsiLun``."""
        other = "other"
        """The value ``other``."""
        fileSystemOverhead = "fileSystemOverhead"
        """The value ``fileSystemOverhead``."""
        dedupOverhead = "dedupOverhead"
        """The value ``dedupOverhead``."""
        spaceUnderDedupConsideration = "spaceUnderDedupConsideration"
        """The value ``spaceUnderDedupConsideration``."""
        checksumOverhead = "checksumOverhead"
        """The value ``checksumOverhead``."""
        improvedVirtualDisk = "improvedVirtualDisk"
        """The value ``improvedVirtualDisk``."""
        transientSpace = "transientSpace"
        """The value ``transientSpace``."""
        slackSpaceCapRequiredForHost = "slackSpaceCapRequiredForHost"
        """The value ``slackSpaceCapRequiredForHost``."""
        resynPauseThresholdForHost = "resynPauseThresholdForHost"
        """The value ``resynPauseThresholdForHost``."""
        minSpaceRequiredForVsanOp = "minSpaceRequiredForVsanOp"
        """The value ``minSpaceRequiredForVsanOp``."""
        hostRebuildCapacity = "hostRebuildCapacity"
        """The value ``hostRebuildCapacity``."""
        physicalTransientSpace = "physicalTransientSpace"
        """The value ``physicalTransientSpace``."""
        haMetadataObject = "haMetadataObject"
        """The value ``haMetadataObject``."""
        fileServiceRoot = "fileServiceRoot"
        """The value ``fileServiceRoot``."""
        attachedCnsVolBlock = "attachedCnsVolBlock"
        """The value ``attachedCnsVolBlock``."""
        detachedCnsVolBlock = "detachedCnsVolBlock"
        """The value ``detachedCnsVolBlock``."""
        attachedCnsVolFile = "attachedCnsVolFile"
        """The value ``attachedCnsVolFile``."""
        detachedCnsVolFile = "detachedCnsVolFile"
        """The value ``detachedCnsVolFile``."""
        cnsVolFile = "cnsVolFile"
        """The value ``cnsVolFile``."""
        fileShare = "fileShare"
        """The value ``fileShare``."""
        extension = "extension"
        """The value ``extension``."""
        hbrDisk = "hbrDisk"
        """The value ``hbrDisk``."""
        hbrCfg = "hbrCfg"
        """The value ``hbrCfg``."""
        hbrPersist = "hbrPersist"
        """The value ``hbrPersist``."""
        traceobject = "traceobject"
        """The value ``traceobject``."""
        esaObjectOverhead = "esaObjectOverhead"
        """The value ``esaObjectOverhead``."""
        pgNamespace = "pgNamespace"
        """The value ``pgNamespace``."""
        clusterDBNamespace = "clusterDBNamespace"
        """The value ``clusterDBNamespace``."""
        aggregatedSystemObjects = "aggregatedSystemObjects"
        """The value ``aggregatedSystemObjects``."""
        nativeObjectStore = "nativeObjectStore"
        """The value ``nativeObjectStore``."""
        VsanObjectTypeEnum_Unknown = "VsanObjectTypeEnum_Unknown"
        """The value ``VsanObjectTypeEnum_Unknown``."""

    @_rt.enum(
        "vim.cluster.VsanObjectSpaceSummary.VsanObjectTypeEnum90",
        wire_name="VsanObjectTypeEnum90",
        since="vsan.version.v9_0_0_0",
        rank=22,
    )
    class VsanObjectTypeEnum90(_rt.VimEnum):
        """The enum ``vim.cluster.VsanObjectSpaceSummary.VsanObjectTypeEnum90``.

        Since:
            vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

        Source:
            ``vim/cluster/VsanObjectSpaceSummary/VsanObjectTypeEnum90.rst``
        """

        dedupSharedUserData = "dedupSharedUserData"
        """The value ``dedupSharedUserData``."""

    objType: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    overheadB: int | None = None
    """``long`` in bytes, optional. Since vSphere API 5.5."""
    temporaryOverheadB: int | None = None
    """``long`` in bytes, optional. Since vSphere API 5.5."""
    primaryCapacityB: int | None = None
    """``long`` in bytes, optional. Since vSphere API 5.5."""
    provisionCapacityB: int | None = None
    """``long`` in bytes, optional. Since vSphere API 5.5."""
    reservedCapacityB: int | None = None
    """``long`` in bytes, optional. Since vSphere API 5.5."""
    overReservedB: int | None = None
    """``long`` in bytes, optional. Since vSphere API 5.5."""
    physicalUsedB: int | None = None
    """``long`` in bytes, optional. Since vSphere API 5.5."""
    usedB: int | None = None
    """``long`` in bytes, optional. Since vSphere API 5.5."""
    objTypeExt: str | None = None
    """``string``, optional. Since vsan API 7.1."""
    objTypeExtDesc: str | None = None
    """``string``, optional. Since vsan API 7.1."""
    snapshotUsedB: int | None = None
    """``long`` in bytes, optional. Since vsan API 8.0.0.1."""
