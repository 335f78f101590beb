# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHealthObjectStats``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanHealthObjectStats",
    wire_name="VsanHealthObjectStats",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("numAutoManagedObjects", "long", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("numFTT3ManagedObjects", "long", since="vsan.version.v9_1_0_0", rank=23),
    ),
)
class VsanHealthObjectStats(vmodl.DynamicData):
    """The data object ``vim.host.VsanHealthObjectStats``.

    Fields:
        - ``numAutoManagedObjects``: ``long``, required.
        - ``numFTT3ManagedObjects``: ``long``, required.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/host/VsanHealthObjectStats.rst``
    """

    numAutoManagedObjects: int = 0
    """``long``, required. Since vsan API 9.1.0.0."""
    numFTT3ManagedObjects: int = 0
    """``long``, required. Since vsan API 9.1.0.0."""
