# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.BackingObjectDetails``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cns.BackingObjectDetails",
    wire_name="CnsBackingObjectDetails",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (
        _rt.Property("capacityInMb", "long", optional=True, since="vsan.version.version11", rank=9),
    ),
)
class BackingObjectDetails(vmodl.DynamicData):
    """The data object ``vim.cns.BackingObjectDetails``, on the wire ``CnsBackingObjectDetails``.

    Fields:
        - ``capacityInMb``: ``long`` in megabytes, optional.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/BackingObjectDetails.rst``
    """

    capacityInMb: int | None = None
    """``long`` in megabytes, optional. Since vSAN 6.7U3."""
