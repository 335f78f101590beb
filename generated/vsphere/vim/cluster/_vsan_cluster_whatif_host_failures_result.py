# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterWhatifHostFailuresResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterWhatifHostFailuresResult",
    wire_name="VsanClusterWhatifHostFailuresResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("numFailures", "long", since="vim.version.version9", rank=9),
        _rt.Property("totalUsedCapacityB", "long", since="vim.version.version9", rank=9),
        _rt.Property("totalCapacityB", "long", since="vim.version.version9", rank=9),
        _rt.Property("totalRcReservationB", "long", since="vim.version.version9", rank=9),
        _rt.Property("totalRcSizeB", "long", since="vim.version.version9", rank=9),
        _rt.Property("usedComponents", "long", since="vim.version.version9", rank=9),
        _rt.Property("totalComponents", "long", since="vim.version.version9", rank=9),
        _rt.Property(
            "componentLimitHealth", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "diskFreeSpaceHealth", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "rcFreeReservationHealth", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "slackSpaceCapRequired", "long", optional=True, since="vsan.version.version14", rank=12
        ),
        _rt.Property(
            "diskSpaceThreshold",
            "vim.vsan.VsanHealthThreshold",
            optional=True,
            since="vsan.version.version15",
            rank=13,
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
class VsanClusterWhatifHostFailuresResult(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterWhatifHostFailuresResult``.

    Fields:
        - ``numFailures``: ``long``, required.
        - ``totalUsedCapacityB``: ``long`` in bytes, required.
        - ``totalCapacityB``: ``long`` in bytes, required.
        - ``totalRcReservationB``: ``long`` in bytes, required.
        - ``totalRcSizeB``: ``long`` in bytes, required.
        - ``usedComponents``: ``long``, required.
        - ``totalComponents``: ``long``, required.
        - ``componentLimitHealth``: ``string``, optional.
        - ``diskFreeSpaceHealth``: ``string``, optional.
        - ``rcFreeReservationHealth``: ``string``, optional.
        - ``slackSpaceCapRequired``: ``long``, optional. Since vsan API 7.2.
        - ``diskSpaceThreshold``: ``vim.vsan.VsanHealthThreshold``, optional. Since vSAN 7.0U1.
        - ``capacityReservationInfo``: ``vim.vsan.CapacityReservationInfo``, optional. Since vSAN
          7.0U1.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterWhatifHostFailuresResult.rst``
    """

    numFailures: int = 0
    """``long``, required. Since vSphere API 5.5."""
    totalUsedCapacityB: int = 0
    """``long`` in bytes, required. Since vSphere API 5.5."""
    totalCapacityB: int = 0
    """``long`` in bytes, required. Since vSphere API 5.5."""
    totalRcReservationB: int = 0
    """``long`` in bytes, required. Since vSphere API 5.5."""
    totalRcSizeB: int = 0
    """``long`` in bytes, required. Since vSphere API 5.5."""
    usedComponents: int = 0
    """``long``, required. Since vSphere API 5.5."""
    totalComponents: int = 0
    """``long``, required. Since vSphere API 5.5."""
    componentLimitHealth: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    diskFreeSpaceHealth: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    rcFreeReservationHealth: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    slackSpaceCapRequired: int | None = None
    """``long``, optional. Since vsan API 7.2."""
    diskSpaceThreshold: vim.vsan.VsanHealthThreshold | None = None
    """``vim.vsan.VsanHealthThreshold``, optional. Since vSAN 7.0U1."""
    capacityReservationInfo: vim.vsan.CapacityReservationInfo | None = None
    """``vim.vsan.CapacityReservationInfo``, optional. Since vSAN 7.0U1."""
