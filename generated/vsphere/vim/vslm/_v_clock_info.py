# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.VClockInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vslm.VClockInfo",
    wire_name="vslmVClockInfo",
    since="vim.version.version14",
    rank=14,
    properties=lambda: (
        _rt.Property("vClockTime", "long", since="vim.version.version14", rank=14),
    ),
)
class VClockInfo(vmodl.DynamicData):
    """The data object ``vim.vslm.VClockInfo``, on the wire ``vslmVClockInfo``.

    Fields:
        - ``vClockTime``: ``long``, required.

    Since:
        vSphere API 6.7.2 (``vim.version.version14``)

    Source:
        ``vim/vslm/VClockInfo.rst``
    """

    vClockTime: int = 0
    """``long``, required. Since vSphere API 6.7.2."""
