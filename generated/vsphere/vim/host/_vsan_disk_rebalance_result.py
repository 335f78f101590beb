# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanDiskRebalanceResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanDiskRebalanceResult",
    wire_name="VsanDiskRebalanceResult",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("status", "string", since="vsan.version.version3", rank=1),
        _rt.Property("bytesMoving", "long", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "remainingBytesToMove", "long", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property("diskUsage", "float", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("maxDiskUsage", "float", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("minDiskUsage", "float", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("avgDiskUsage", "float", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "diskCompUsage", "float", optional=True, since="vsan.version.version23", rank=21
        ),
        _rt.Property(
            "maxDiskCompUsage", "float", optional=True, since="vsan.version.version23", rank=21
        ),
        _rt.Property(
            "minDiskCompUsage", "float", optional=True, since="vsan.version.version23", rank=21
        ),
        _rt.Property(
            "avgDiskCompUsage", "float", optional=True, since="vsan.version.version23", rank=21
        ),
    ),
)
class VsanDiskRebalanceResult(vmodl.DynamicData):
    """The data object ``vim.host.VsanDiskRebalanceResult``.

    Fields:
        - ``status``: ``string``, required.
        - ``bytesMoving``: ``long`` in bytes, optional.
        - ``remainingBytesToMove``: ``long``, optional.
        - ``diskUsage``: ``float``, optional.
        - ``maxDiskUsage``: ``float``, optional.
        - ``minDiskUsage``: ``float``, optional.
        - ``avgDiskUsage``: ``float``, optional.
        - ``diskCompUsage``: ``float``, optional. Since vsan API 8.0.0.4.
        - ``maxDiskCompUsage``: ``float``, optional. Since vsan API 8.0.0.4.
        - ``minDiskCompUsage``: ``float``, optional. Since vsan API 8.0.0.4.
        - ``avgDiskCompUsage``: ``float``, optional. Since vsan API 8.0.0.4.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/host/VsanDiskRebalanceResult.rst``
    """

    status: str = ""
    """``string``, required. Since vsan API 6.6."""
    bytesMoving: int | None = None
    """``long`` in bytes, optional. Since vsan API 6.6."""
    remainingBytesToMove: int | None = None
    """``long``, optional. Since vsan API 6.6."""
    diskUsage: float | None = None
    """``float``, optional. Since vsan API 6.6."""
    maxDiskUsage: float | None = None
    """``float``, optional. Since vsan API 6.6."""
    minDiskUsage: float | None = None
    """``float``, optional. Since vsan API 6.6."""
    avgDiskUsage: float | None = None
    """``float``, optional. Since vsan API 6.6."""
    diskCompUsage: float | None = None
    """``float``, optional. Since vsan API 8.0.0.4."""
    maxDiskCompUsage: float | None = None
    """``float``, optional. Since vsan API 8.0.0.4."""
    minDiskCompUsage: float | None = None
    """``float``, optional. Since vsan API 8.0.0.4."""
    avgDiskCompUsage: float | None = None
    """``float``, optional. Since vsan API 8.0.0.4."""
