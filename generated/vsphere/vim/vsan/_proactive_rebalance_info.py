# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.ProactiveRebalanceInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.ProactiveRebalanceInfo",
    wire_name="VsanProactiveRebalanceInfo",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (
        _rt.Property("enabled", "boolean", optional=True, since="vsan.version.version11", rank=9),
        _rt.Property("threshold", "int", optional=True, since="vsan.version.version11", rank=9),
    ),
)
class ProactiveRebalanceInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.ProactiveRebalanceInfo``, on the wire ``VsanProactiveRebalanceInfo``.

    Fields:
        - ``enabled``: ``boolean``, optional.
        - ``threshold``: ``int``, optional.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/vsan/ProactiveRebalanceInfo.rst``
    """

    enabled: bool | None = None
    """``boolean``, optional. Since vSAN 6.7U3."""
    threshold: int | None = None
    """``int``, optional. Since vSAN 6.7U3."""
