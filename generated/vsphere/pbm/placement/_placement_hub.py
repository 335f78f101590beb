# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.placement.PlacementHub``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "pbm.placement.PlacementHub",
    wire_name="PbmPlacementHub",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("hubType", "string", since="pbm.version.version1", rank=1),
        _rt.Property("hubId", "string", since="pbm.version.version1", rank=1),
    ),
)
class PlacementHub(vmodl.DynamicData):
    """The data object ``pbm.placement.PlacementHub``, on the wire ``PbmPlacementHub``.

    Fields:
        - ``hubType``: ``string``, required.
        - ``hubId``: ``string``, required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/placement/PlacementHub.rst``
    """

    hubType: str = ""
    """``string``, required. Since pbm API 1.0."""
    hubId: str = ""
    """``string``, required. Since pbm API 1.0."""
