# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanPhysicalDiskHealth``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanPhysicalDiskHealth",
    wire_name="VsanPhysicalDiskHealth",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("name", "string", since="vim.version.version9", rank=9),
        _rt.Property("uuid", "string", since="vim.version.version9", rank=9),
        _rt.Property("inCmmds", "boolean", since="vim.version.version9", rank=9),
        _rt.Property("inVsi", "boolean", since="vim.version.version9", rank=9),
        _rt.Property("dedupScope", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("formatVersion", "int", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("isAllFlash", "int", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("congestionValue", "int", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "congestionArea", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "congestionHealth", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "metadataHealth", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "operationalHealthDescription",
            "string",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "operationalHealth", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "dedupUsageHealth", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "capacityHealth", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property("summaryHealth", "string", since="vim.version.version9", rank=9),
        _rt.Property("capacity", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("usedCapacity", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "reservedCapacity", "long", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property("totalBytes", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("freeBytes", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("hashedBytes", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("dedupedBytes", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "scsiDisk", "vim.host.ScsiDisk", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property("usedComponents", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("maxComponents", "long", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "compLimitHealth", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "encryptionEnabled", "boolean", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "kmsProviderId", "string", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property("kekId", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "dekGenerationId", "long", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "encryptedUnlocked", "boolean", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "rebalanceResult",
            "vim.host.VsanDiskRebalanceResult",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property("dekId", "string", optional=True, since="vsan.version.version20", rank=18),
        _rt.Property(
            "kekVerifierHealth", "boolean", optional=True, since="vsan.version.version19", rank=17
        ),
        _rt.Property(
            "dekVerifierHealth", "boolean", optional=True, since="vsan.version.version19", rank=17
        ),
        _rt.Property(
            "logicalCapacity", "long", optional=True, since="vsan.version.version21", rank=19
        ),
        _rt.Property(
            "logicalCapacityUsed", "long", optional=True, since="vsan.version.version21", rank=19
        ),
        _rt.Property(
            "logicalCapacityHealth",
            "string",
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
        _rt.Property(
            "vsanDiskGroupUuid", "string", optional=True, since="vsan.version.version21", rank=19
        ),
        _rt.Property(
            "dgLayoutIssue", "boolean", optional=True, since="vsan.version.version21", rank=19
        ),
        _rt.Property(
            "usedMetadataComponents", "long", optional=True, since="vsan.version.version20", rank=18
        ),
        _rt.Property(
            "maxMetadataComponents", "long", optional=True, since="vsan.version.version20", rank=18
        ),
        _rt.Property(
            "pendingClusterDekId", "string", optional=True, since="vsan.version.version22", rank=20
        ),
        _rt.Property(
            "dmekVerifierHealth", "boolean", optional=True, since="vsan.version.version22", rank=20
        ),
    ),
)
class VsanPhysicalDiskHealth(vmodl.DynamicData):
    """The data object ``vim.host.VsanPhysicalDiskHealth``.

    Fields:
        - ``name``: ``string``, required.
        - ``uuid``: ``string``, required.
        - ``inCmmds``: ``boolean``, required.
        - ``inVsi``: ``boolean``, required.
        - ``dedupScope``: ``long``, optional.
        - ``formatVersion``: ``int``, optional.
        - ``isAllFlash``: ``int``, optional.
        - ``congestionValue``: ``int``, optional.
        - ``congestionArea``: ``string``, optional.
        - ``congestionHealth``: ``string``, optional.
        - ``metadataHealth``: ``string``, optional.
        - ``operationalHealthDescription``: ``string``, optional.
        - ``operationalHealth``: ``string``, optional.
        - ``dedupUsageHealth``: ``string``, optional.
        - ``capacityHealth``: ``string``, optional.
        - ``summaryHealth``: ``string``, required.
        - ``capacity``: ``long``, optional.
        - ``usedCapacity``: ``long``, optional.
        - ``reservedCapacity``: ``long``, optional.
        - ``totalBytes``: ``long`` in bytes, optional.
        - ``freeBytes``: ``long`` in bytes, optional.
        - ``hashedBytes``: ``long`` in bytes, optional.
        - ``dedupedBytes``: ``long`` in bytes, optional.
        - ``scsiDisk``: ``vim.host.ScsiDisk``, optional.
        - ``usedComponents``: ``long``, optional.
        - ``maxComponents``: ``long``, optional.
        - ``compLimitHealth``: ``string``, optional.
        - ``encryptionEnabled``: ``boolean``, optional. Since vsan API 6.6.
        - ``kmsProviderId``: ``string``, optional. Since vsan API 6.6.
        - ``kekId``: ``string``, optional. Since vsan API 6.6.
        - ``dekGenerationId``: ``long``, optional. Since vsan API 6.6.
        - ``encryptedUnlocked``: ``boolean``, optional. Since vsan API 6.6.
        - ``rebalanceResult``: ``vim.host.VsanDiskRebalanceResult``, optional. Since vsan API 6.6.
        - ``dekId``: ``string``, optional. Since vsan API 8.0.0.1.
        - ``kekVerifierHealth``: ``boolean``, optional. Since vsan API 7.4.
        - ``dekVerifierHealth``: ``boolean``, optional. Since vsan API 7.4.
        - ``logicalCapacity``: ``long``, optional. Since vsan API 8.0.0.2.
        - ``logicalCapacityUsed``: ``long``, optional. Since vsan API 8.0.0.2.
        - ``logicalCapacityHealth``: ``string``, optional. Since vsan API 8.0.0.2.
        - ``vsanDiskGroupUuid``: ``string``, optional. Since vsan API 8.0.0.2.
        - ``dgLayoutIssue``: ``boolean``, optional. Since vsan API 8.0.0.2.
        - ``usedMetadataComponents``: ``long``, optional. Since vsan API 8.0.0.1.
        - ``maxMetadataComponents``: ``long``, optional. Since vsan API 8.0.0.1.
        - ``pendingClusterDekId``: ``string``, optional. Since vsan API 8.0.0.3.
        - ``dmekVerifierHealth``: ``boolean``, optional. Since vsan API 8.0.0.3.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanPhysicalDiskHealth.rst``
    """

    name: str = ""
    """``string``, required. Since vSphere API 5.5."""
    uuid: str = ""
    """``string``, required. Since vSphere API 5.5."""
    inCmmds: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
    inVsi: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
    dedupScope: int | None = None
    """``long``, optional. Since vSphere API 5.5."""
    formatVersion: int | None = None
    """``int``, optional. Since vSphere API 5.5."""
    isAllFlash: int | None = None
    """``int``, optional. Since vSphere API 5.5."""
    congestionValue: int | None = None
    """``int``, optional. Since vSphere API 5.5."""
    congestionArea: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    congestionHealth: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    metadataHealth: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    operationalHealthDescription: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    operationalHealth: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    dedupUsageHealth: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    capacityHealth: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    summaryHealth: str = ""
    """``string``, required. Since vSphere API 5.5."""
    capacity: int | None = None
    """``long``, optional. Since vSphere API 5.5."""
    usedCapacity: int | None = None
    """``long``, optional. Since vSphere API 5.5."""
    reservedCapacity: int | None = None
    """``long``, optional. Since vSphere API 5.5."""
    totalBytes: int | None = None
    """``long`` in bytes, optional. Since vSphere API 5.5."""
    freeBytes: int | None = None
    """``long`` in bytes, optional. Since vSphere API 5.5."""
    hashedBytes: int | None = None
    """``long`` in bytes, optional. Since vSphere API 5.5."""
    dedupedBytes: int | None = None
    """``long`` in bytes, optional. Since vSphere API 5.5."""
    scsiDisk: vim.host.ScsiDisk | None = None
    """``vim.host.ScsiDisk``, optional. Since vSphere API 5.5."""
    usedComponents: int | None = None
    """``long``, optional. Since vSphere API 5.5."""
    maxComponents: int | None = None
    """``long``, optional. Since vSphere API 5.5."""
    compLimitHealth: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    encryptionEnabled: bool | None = None
    """``boolean``, optional. Since vsan API 6.6."""
    kmsProviderId: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    kekId: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    dekGenerationId: int | None = None
    """``long``, optional. Since vsan API 6.6."""
    encryptedUnlocked: bool | None = None
    """``boolean``, optional. Since vsan API 6.6."""
    rebalanceResult: vim.host.VsanDiskRebalanceResult | None = None
    """``vim.host.VsanDiskRebalanceResult``, optional. Since vsan API 6.6."""
    dekId: str | None = None
    """``string``, optional. Since vsan API 8.0.0.1."""
    kekVerifierHealth: bool | None = None
    """``boolean``, optional. Since vsan API 7.4."""
    dekVerifierHealth: bool | None = None
    """``boolean``, optional. Since vsan API 7.4."""
    logicalCapacity: int | None = None
    """``long``, optional. Since vsan API 8.0.0.2."""
    logicalCapacityUsed: int | None = None
    """``long``, optional. Since vsan API 8.0.0.2."""
    logicalCapacityHealth: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
    vsanDiskGroupUuid: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
    dgLayoutIssue: bool | None = None
    """``boolean``, optional. Since vsan API 8.0.0.2."""
    usedMetadataComponents: int | None = None
    """``long``, optional. Since vsan API 8.0.0.1."""
    maxMetadataComponents: int | None = None
    """``long``, optional. Since vsan API 8.0.0.1."""
    pendingClusterDekId: str | None = None
    """``string``, optional. Since vsan API 8.0.0.3."""
    dmekVerifierHealth: bool | None = None
    """``boolean``, optional. Since vsan API 8.0.0.3."""
