# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanSpaceEfficiencyRatio``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanSpaceEfficiencyRatio",
    wire_name="VsanSpaceEfficiencyRatio",
    since="vsan.version.version23",
    rank=21,
    properties=lambda: (
        _rt.Property(
            "overallRatio", "float", optional=True, since="vsan.version.version23", rank=21
        ),
        _rt.Property(
            "compressionRatio", "float", optional=True, since="vsan.version.v9_0_0_0", rank=22
        ),
        _rt.Property("dedupRatio", "float", optional=True, since="vsan.version.v9_0_0_0", rank=22),
        _rt.Property(
            "dedupEnabledRatio", "float", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
        _rt.Property(
            "thinProvisionRatio", "float", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
        _rt.Property(
            "snapshotSavingRatio", "float", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
    ),
)
class VsanSpaceEfficiencyRatio(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanSpaceEfficiencyRatio``.

    Fields:
        - ``overallRatio``: ``float``, optional.
        - ``compressionRatio``: ``float``, optional. Since vsan API 9.0.0.0.
        - ``dedupRatio``: ``float``, optional. Since vsan API 9.0.0.0.
        - ``dedupEnabledRatio``: ``float``, optional. Since vsan API 9.1.0.0.
        - ``thinProvisionRatio``: ``float``, optional. Since vsan API 9.1.0.0.
        - ``snapshotSavingRatio``: ``float``, optional. Since vsan API 9.1.0.0.

    Since:
        vsan API 8.0.0.4 (``vsan.version.version23``)

    Source:
        ``vim/vsan/VsanSpaceEfficiencyRatio.rst``
    """

    overallRatio: float | None = None
    """``float``, optional. Since vsan API 8.0.0.4."""
    compressionRatio: float | None = None
    """``float``, optional. Since vsan API 9.0.0.0."""
    dedupRatio: float | None = None
    """``float``, optional. Since vsan API 9.0.0.0."""
    dedupEnabledRatio: float | None = None
    """``float``, optional. Since vsan API 9.1.0.0."""
    thinProvisionRatio: float | None = None
    """``float``, optional. Since vsan API 9.1.0.0."""
    snapshotSavingRatio: float | None = None
    """``float``, optional. Since vsan API 9.1.0.0."""
