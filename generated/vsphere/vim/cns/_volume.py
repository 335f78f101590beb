# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.Volume``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cns.Volume",
    wire_name="CnsVolume",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (
        _rt.Property("volumeId", "vim.cns.VolumeId", since="vsan.version.version11", rank=9),
        _rt.Property(
            "datastoreUrl", "string", optional=True, since="vsan.version.version11", rank=9
        ),
        _rt.Property("name", "string", optional=True, since="vsan.version.version11", rank=9),
        _rt.Property("volumeType", "string", optional=True, since="vsan.version.version11", rank=9),
        _rt.Property(
            "storagePolicyId", "string", optional=True, since="vsan.version.version11", rank=9
        ),
        _rt.Property(
            "metadata",
            "vim.cns.VolumeMetadata",
            optional=True,
            since="vsan.version.version11",
            rank=9,
        ),
        _rt.Property(
            "backingObjectDetails",
            "vim.cns.BackingObjectDetails",
            optional=True,
            since="vsan.version.version11",
            rank=9,
        ),
        _rt.Property(
            "complianceStatus", "string", optional=True, since="vsan.version.version11", rank=9
        ),
        _rt.Property(
            "datastoreAccessibilityStatus",
            "string",
            optional=True,
            since="vsan.version.version11",
            rank=9,
        ),
        _rt.Property(
            "healthStatus", "string", optional=True, since="vsan.version.version12", rank=10
        ),
    ),
)
class Volume(vmodl.DynamicData):
    """The data object ``vim.cns.Volume``, on the wire ``CnsVolume``.

    Fields:
        - ``volumeId``: ``vim.cns.VolumeId``, required.
        - ``datastoreUrl``: ``string``, optional.
        - ``name``: ``string``, optional.
        - ``volumeType``: ``string``, optional.
        - ``storagePolicyId``: ``string``, optional.
        - ``metadata``: ``vim.cns.VolumeMetadata``, optional.
        - ``backingObjectDetails``: ``vim.cns.BackingObjectDetails``, optional.
        - ``complianceStatus``: ``string``, optional.
        - ``datastoreAccessibilityStatus``: ``string``, optional.
        - ``healthStatus``: ``string``, optional. Since vsan API 7.0.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/Volume.rst``
    """

    volumeId: vim.cns.VolumeId = _rt.UNSET
    """``vim.cns.VolumeId``, required. Since vSAN 6.7U3."""
    datastoreUrl: str | None = None
    """``string``, optional. Since vSAN 6.7U3."""
    name: str | None = None
    """``string``, optional. Since vSAN 6.7U3."""
    volumeType: str | None = None
    """``string``, optional. Since vSAN 6.7U3."""
    storagePolicyId: str | None = None
    """``string``, optional. Since vSAN 6.7U3."""
    metadata: vim.cns.VolumeMetadata | None = None
    """``vim.cns.VolumeMetadata``, optional. Since vSAN 6.7U3."""
    backingObjectDetails: vim.cns.BackingObjectDetails | None = None
    """``vim.cns.BackingObjectDetails``, optional. Since vSAN 6.7U3."""
    complianceStatus: str | None = None
    """``string``, optional. Since vSAN 6.7U3."""
    datastoreAccessibilityStatus: str | None = None
    """``string``, optional. Since vSAN 6.7U3."""
    healthStatus: str | None = None
    """``string``, optional. Since vsan API 7.0."""
