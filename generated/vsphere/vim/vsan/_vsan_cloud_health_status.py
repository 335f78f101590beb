# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanCloudHealthStatus``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanCloudHealthStatus",
    wire_name="VsanCloudHealthStatus",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "collectorRunning", "boolean", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "lastSentTimestamp", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "internetConnectivity",
            "boolean",
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
    ),
)
class VsanCloudHealthStatus(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanCloudHealthStatus``.

    Fields:
        - ``collectorRunning``: ``boolean``, optional.
        - ``lastSentTimestamp``: ``string``, optional.
        - ``internetConnectivity``: ``boolean``, optional.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/VsanCloudHealthStatus.rst``
    """

    collectorRunning: bool | None = None
    """``boolean``, optional. Since vsan API 7.0."""
    lastSentTimestamp: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    internetConnectivity: bool | None = None
    """``boolean``, optional. Since vsan API 7.0."""
