# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterBalancePerDiskInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanClusterBalancePerDiskInfo",
    wire_name="VsanClusterBalancePerDiskInfo",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("uuid", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("fullness", "long", since="vim.version.version9", rank=9),
        _rt.Property("variance", "long", since="vim.version.version9", rank=9),
        _rt.Property("fullnessAboveThreshold", "long", since="vim.version.version9", rank=9),
        _rt.Property("dataToMoveB", "long", since="vim.version.version9", rank=9),
        _rt.Property(
            "compFullness", "long", optional=True, since="vsan.version.version23", rank=21
        ),
        _rt.Property(
            "compVariance", "long", optional=True, since="vsan.version.version23", rank=21
        ),
    ),
)
class VsanClusterBalancePerDiskInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterBalancePerDiskInfo``.

    Fields:
        - ``uuid``: ``string``, optional.
        - ``fullness``: ``long``, required.
        - ``variance``: ``long``, required.
        - ``fullnessAboveThreshold``: ``long``, required.
        - ``dataToMoveB``: ``long`` in bytes, required.
        - ``compFullness``: ``long``, optional. Since vsan API 8.0.0.4.
        - ``compVariance``: ``long``, optional. Since vsan API 8.0.0.4.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterBalancePerDiskInfo.rst``
    """

    uuid: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    fullness: int = 0
    """``long``, required. Since vSphere API 5.5."""
    variance: int = 0
    """``long``, required. Since vSphere API 5.5."""
    fullnessAboveThreshold: int = 0
    """``long``, required. Since vSphere API 5.5."""
    dataToMoveB: int = 0
    """``long`` in bytes, required. Since vSphere API 5.5."""
    compFullness: int | None = None
    """``long``, optional. Since vsan API 8.0.0.4."""
    compVariance: int | None = None
    """``long``, optional. Since vsan API 8.0.0.4."""
