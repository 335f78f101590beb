# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanConfigGeneration``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanConfigGeneration",
    wire_name="VsanConfigGeneration",
    since="vsan.version.version4",
    rank=2,
    properties=lambda: (
        _rt.Property("vcUuid", "string", since="vsan.version.version4", rank=2),
        _rt.Property("genNum", "long", since="vsan.version.version4", rank=2),
        _rt.Property("genTime", "long", since="vsan.version.version4", rank=2),
    ),
)
class VsanConfigGeneration(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanConfigGeneration``.

    Fields:
        - ``vcUuid``: ``string``, required.
        - ``genNum``: ``long``, required.
        - ``genTime``: ``long``, required.

    Since:
        vsan API 6.6.1 (``vsan.version.version4``)

    Source:
        ``vim/cluster/VsanConfigGeneration.rst``
    """

    vcUuid: str = ""
    """``string``, required. Since vsan API 6.6.1."""
    genNum: int = 0
    """``long``, required. Since vsan API 6.6.1."""
    genTime: int = 0
    """``long``, required. Since vsan API 6.6.1."""
