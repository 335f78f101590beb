# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanHealthStatusCounts``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanHealthStatusCounts",
    wire_name="VsanHealthStatusCounts",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("error", "int", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("warning", "int", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("info", "int", since="vsan.version.v9_1_0_0", rank=23),
    ),
)
class VsanHealthStatusCounts(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanHealthStatusCounts``.

    Fields:
        - ``error``: ``int``, required.
        - ``warning``: ``int``, required.
        - ``info``: ``int``, required.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/cluster/VsanHealthStatusCounts.rst``
    """

    error: int = 0
    """``int``, required. Since vsan API 9.1.0.0."""
    warning: int = 0
    """``int``, required. Since vsan API 9.1.0.0."""
    info: int = 0
    """``int``, required. Since vsan API 9.1.0.0."""
