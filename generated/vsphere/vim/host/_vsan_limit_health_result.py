# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanLimitHealthResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanLimitHealthResult",
    wire_name="VsanLimitHealthResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("hostname", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("issueFound", "boolean", since="vim.version.version9", rank=9),
        _rt.Property("maxComponents", "int", since="vim.version.version9", rank=9),
        _rt.Property("freeComponents", "int", since="vim.version.version9", rank=9),
        _rt.Property("componentLimitHealth", "string", since="vim.version.version9", rank=9),
        _rt.Property("lowestFreeDiskSpacePct", "int", since="vim.version.version9", rank=9),
        _rt.Property("usedDiskSpaceB", "long", since="vim.version.version9", rank=9),
        _rt.Property("totalDiskSpaceB", "long", since="vim.version.version9", rank=9),
        _rt.Property("diskFreeSpaceHealth", "string", since="vim.version.version9", rank=9),
        _rt.Property("reservedRcSizeB", "long", since="vim.version.version9", rank=9),
        _rt.Property("totalRcSizeB", "long", since="vim.version.version9", rank=9),
        _rt.Property("rcFreeReservationHealth", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "totalLogicalSpaceB", "long", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "logicalSpaceUsedB", "long", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "dedupMetadataSizeB", "long", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "diskTransientCapacityUsedB",
            "long",
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "dgTransientCapacityUsedB",
            "long",
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "slackSpaceCapRequired", "long", optional=True, since="vsan.version.version14", rank=12
        ),
        _rt.Property(
            "resyncPauseThreshold", "long", optional=True, since="vsan.version.version14", rank=12
        ),
        _rt.Property(
            "spaceEfficiencyMetadataSizeB",
            "vim.vsan.VsanSpaceEfficiencyMetadataSize",
            optional=True,
            since="vsan.version.version14",
            rank=12,
        ),
        _rt.Property(
            "hostRebuildCapacity", "long", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "minSpaceRequiredForVsanOp",
            "long",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "enforceCapResrvSpace", "long", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "cdReservedSizeB", "long", optional=True, since="vsan.version.version19", rank=17
        ),
    ),
)
class VsanLimitHealthResult(vmodl.DynamicData):
    """The data object ``vim.host.VsanLimitHealthResult``.

    Fields:
        - ``hostname``: ``string``, optional.
        - ``issueFound``: ``boolean``, required.
        - ``maxComponents``: ``int``, required.
        - ``freeComponents``: ``int``, required.
        - ``componentLimitHealth``: ``string``, required.
        - ``lowestFreeDiskSpacePct``: ``int`` in percent, required.
        - ``usedDiskSpaceB``: ``long`` in bytes, required.
        - ``totalDiskSpaceB``: ``long`` in bytes, required.
        - ``diskFreeSpaceHealth``: ``string``, required.
        - ``reservedRcSizeB``: ``long`` in bytes, required.
        - ``totalRcSizeB``: ``long`` in bytes, required.
        - ``rcFreeReservationHealth``: ``string``, required.
        - ``totalLogicalSpaceB``: ``long`` in bytes, optional. Since vsan API 7.0.
        - ``logicalSpaceUsedB``: ``long`` in bytes, optional. Since vsan API 7.0.
        - ``dedupMetadataSizeB``: ``long`` in bytes, optional. Since vsan API 7.0.
        - ``diskTransientCapacityUsedB``: ``long`` in bytes, optional. Since vsan API 7.0.
        - ``dgTransientCapacityUsedB``: ``long`` in bytes, optional. Since vsan API 7.0.
        - ``slackSpaceCapRequired``: ``long``, optional. Since vsan API 7.2.
        - ``resyncPauseThreshold``: ``long``, optional. Since vsan API 7.2.
        - ``spaceEfficiencyMetadataSizeB``: ``vim.vsan.VsanSpaceEfficiencyMetadataSize``, optional.
          Since vsan API 7.2.
        - ``hostRebuildCapacity``: ``long``, optional. Since vSAN 7.0U1.
        - ``minSpaceRequiredForVsanOp``: ``long``, optional. Since vSAN 7.0U1.
        - ``enforceCapResrvSpace``: ``long``, optional. Since vSAN 7.0U1.
        - ``cdReservedSizeB``: ``long`` in bytes, optional. Since vsan API 7.4.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanLimitHealthResult.rst``
    """

    hostname: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    issueFound: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
    maxComponents: int = 0
    """``int``, required. Since vSphere API 5.5."""
    freeComponents: int = 0
    """``int``, required. Since vSphere API 5.5."""
    componentLimitHealth: str = ""
    """``string``, required. Since vSphere API 5.5."""
    lowestFreeDiskSpacePct: int = 0
    """``int`` in percent, required. Since vSphere API 5.5."""
    usedDiskSpaceB: int = 0
    """``long`` in bytes, required. Since vSphere API 5.5."""
    totalDiskSpaceB: int = 0
    """``long`` in bytes, required. Since vSphere API 5.5."""
    diskFreeSpaceHealth: str = ""
    """``string``, required. Since vSphere API 5.5."""
    reservedRcSizeB: int = 0
    """``long`` in bytes, required. Since vSphere API 5.5."""
    totalRcSizeB: int = 0
    """``long`` in bytes, required. Since vSphere API 5.5."""
    rcFreeReservationHealth: str = ""
    """``string``, required. Since vSphere API 5.5."""
    totalLogicalSpaceB: int | None = None
    """``long`` in bytes, optional. Since vsan API 7.0."""
    logicalSpaceUsedB: int | None = None
    """``long`` in bytes, optional. Since vsan API 7.0."""
    dedupMetadataSizeB: int | None = None
    """``long`` in bytes, optional. Since vsan API 7.0."""
    diskTransientCapacityUsedB: int | None = None
    """``long`` in bytes, optional. Since vsan API 7.0."""
    dgTransientCapacityUsedB: int | None = None
    """``long`` in bytes, optional. Since vsan API 7.0."""
    slackSpaceCapRequired: int | None = None
    """``long``, optional. Since vsan API 7.2."""
    resyncPauseThreshold: int | None = None
    """``long``, optional. Since vsan API 7.2."""
    spaceEfficiencyMetadataSizeB: vim.vsan.VsanSpaceEfficiencyMetadataSize | None = None
    """``vim.vsan.VsanSpaceEfficiencyMetadataSize``, optional. Since vsan API 7.2."""
    hostRebuildCapacity: int | None = None
    """``long``, optional. Since vSAN 7.0U1."""
    minSpaceRequiredForVsanOp: int | None = None
    """``long``, optional. Since vSAN 7.0U1."""
    enforceCapResrvSpace: int | None = None
    """``long``, optional. Since vSAN 7.0U1."""
    cdReservedSizeB: int | None = None
    """``long`` in bytes, optional. Since vsan API 7.4."""
