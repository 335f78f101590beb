# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.RepairTimerInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.RepairTimerInfo",
    wire_name="RepairTimerInfo",
    since="vsan.version.version9",
    rank=7,
    properties=lambda: (
        _rt.Property("maxTimeToRepair", "int", since="vsan.version.version9", rank=7),
        _rt.Property("minTimeToRepair", "int", since="vsan.version.version9", rank=7),
        _rt.Property("objectCount", "int", since="vsan.version.version9", rank=7),
        _rt.Property(
            "objectCountWithRepairTimer",
            "int",
            optional=True,
            since="vsan.version.version10",
            rank=8,
        ),
    ),
)
class RepairTimerInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.RepairTimerInfo``.

    Fields:
        - ``maxTimeToRepair``: ``int``, required.
        - ``minTimeToRepair``: ``int``, required.
        - ``objectCount``: ``int``, required.
        - ``objectCountWithRepairTimer``: ``int``, optional. Since vsan API 6.8.7.

    Since:
        vSAN 6.7U1 (``vsan.version.version9``)

    Source:
        ``vim/vsan/RepairTimerInfo.rst``
    """

    maxTimeToRepair: int = 0
    """``int``, required. Since vSAN 6.7U1."""
    minTimeToRepair: int = 0
    """``int``, required. Since vSAN 6.7U1."""
    objectCount: int = 0
    """``int``, required. Since vSAN 6.7U1."""
    objectCountWithRepairTimer: int | None = None
    """``int``, optional. Since vsan API 6.8.7."""
