# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanVumSystemConfig``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanVumSystemConfig",
    wire_name="VsanVumSystemConfig",
    since="vsan.version.version4",
    rank=2,
    properties=lambda: (
        _rt.Property("enabled", "boolean", optional=True, since="vsan.version.version4", rank=2),
        _rt.Property(
            "autoCheckInterval", "int", optional=True, since="vsan.version.version4", rank=2
        ),
        _rt.Property(
            "metadataUpdateInterval", "int", optional=True, since="vsan.version.version4", rank=2
        ),
        _rt.Property(
            "releaseDbLastUpdate", "dateTime", optional=True, since="vsan.version.version9", rank=7
        ),
    ),
)
class VsanVumSystemConfig(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanVumSystemConfig``.

    Fields:
        - ``enabled``: ``boolean``, optional.
        - ``autoCheckInterval``: ``int``, optional.
        - ``metadataUpdateInterval``: ``int``, optional.
        - ``releaseDbLastUpdate``: ``dateTime``, optional. Since vSAN 6.7U1.

    Since:
        vsan API 6.6.1 (``vsan.version.version4``)

    Source:
        ``vim/cluster/VsanVumSystemConfig.rst``
    """

    enabled: bool | None = None
    """``boolean``, optional. Since vsan API 6.6.1."""
    autoCheckInterval: int | None = None
    """``int``, optional. Since vsan API 6.6.1."""
    metadataUpdateInterval: int | None = None
    """``int``, optional. Since vsan API 6.6.1."""
    releaseDbLastUpdate: datetime.datetime | None = None
    """``dateTime``, optional. Since vSAN 6.7U1."""
