# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.ObjectHealthTelemetrySummary``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.ObjectHealthTelemetrySummary",
    wire_name="VsanObjectHealthTelemetrySummary",
    since="vsan.version.v9_0_0_0",
    rank=22,
    properties=lambda: (
        _rt.Property("healthyObjectCount", "int", since="vsan.version.v9_0_0_0", rank=22),
        _rt.Property("inaccessibleObjectCount", "int", since="vsan.version.v9_0_0_0", rank=22),
        _rt.Property("needRetryObjectCount", "int", since="vsan.version.v9_0_0_0", rank=22),
        _rt.Property("pdlObjectCount", "int", since="vsan.version.v9_0_0_0", rank=22),
        _rt.Property("clusterHostCount", "int", since="vsan.version.v9_0_0_0", rank=22),
    ),
)
class ObjectHealthTelemetrySummary(vmodl.DynamicData):
    """The data object ``vim.vsan.ObjectHealthTelemetrySummary``, on the wire ``VsanObjectHealthTelemetrySummary``.

    Fields:
        - ``healthyObjectCount``: ``int``, required.
        - ``inaccessibleObjectCount``: ``int``, required.
        - ``needRetryObjectCount``: ``int``, required.
        - ``pdlObjectCount``: ``int``, required.
        - ``clusterHostCount``: ``int``, required.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/vsan/ObjectHealthTelemetrySummary.rst``
    """

    healthyObjectCount: int = 0
    """``int``, required. Since vsan API 9.0.0.0."""
    inaccessibleObjectCount: int = 0
    """``int``, required. Since vsan API 9.0.0.0."""
    needRetryObjectCount: int = 0
    """``int``, required. Since vsan API 9.0.0.0."""
    pdlObjectCount: int = 0
    """``int``, required. Since vsan API 9.0.0.0."""
    clusterHostCount: int = 0
    """``int``, required. Since vsan API 9.0.0.0."""
