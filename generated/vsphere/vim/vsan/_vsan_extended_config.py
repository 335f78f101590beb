# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanExtendedConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanExtendedConfig",
    wire_name="VsanExtendedConfig",
    since="vsan.version.version7",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "objectRepairTimer", "long", optional=True, since="vsan.version.version7", rank=5
        ),
        _rt.Property(
            "disableSiteReadLocality",
            "boolean",
            optional=True,
            since="vsan.version.version7",
            rank=5,
        ),
        _rt.Property(
            "enableCustomizedSwapObject",
            "boolean",
            optional=True,
            since="vsan.version.version7",
            rank=5,
        ),
        _rt.Property(
            "largeScaleClusterSupport",
            "boolean",
            optional=True,
            since="vsan.version.version7",
            rank=5,
        ),
        _rt.Property(
            "proactiveRebalanceInfo",
            "vim.vsan.ProactiveRebalanceInfo",
            optional=True,
            since="vsan.version.version11",
            rank=9,
        ),
        _rt.Property(
            "capacityReservationInfo",
            "vim.vsan.CapacityReservationInfo",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class VsanExtendedConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanExtendedConfig``.

    Fields:
        - ``objectRepairTimer``: ``long``, optional.
        - ``disableSiteReadLocality``: ``boolean``, optional.
        - ``enableCustomizedSwapObject``: ``boolean``, optional.
        - ``largeScaleClusterSupport``: ``boolean``, optional.
        - ``proactiveRebalanceInfo``: ``vim.vsan.ProactiveRebalanceInfo``, optional. Since vSAN
          6.7U3.
        - ``capacityReservationInfo``: ``vim.vsan.CapacityReservationInfo``, optional. Since vSAN
          7.0U1.

    Since:
        vsan API 6.7 (``vsan.version.version7``)

    Source:
        ``vim/vsan/VsanExtendedConfig.rst``
    """

    objectRepairTimer: int | None = None
    """``long``, optional. Since vsan API 6.7."""
    disableSiteReadLocality: bool | None = None
    """``boolean``, optional. Since vsan API 6.7."""
    enableCustomizedSwapObject: bool | None = None
    """``boolean``, optional. Since vsan API 6.7."""
    largeScaleClusterSupport: bool | None = None
    """``boolean``, optional. Since vsan API 6.7."""
    proactiveRebalanceInfo: vim.vsan.ProactiveRebalanceInfo | None = None
    """``vim.vsan.ProactiveRebalanceInfo``, optional. Since vSAN 6.7U3."""
    capacityReservationInfo: vim.vsan.CapacityReservationInfo | None = None
    """``vim.vsan.CapacityReservationInfo``, optional. Since vSAN 7.0U1."""
