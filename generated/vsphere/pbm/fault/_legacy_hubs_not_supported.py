# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.fault.LegacyHubsNotSupported``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import pbm


@_rt.fault(
    "pbm.fault.LegacyHubsNotSupported",
    wire_name="PbmLegacyHubsNotSupported",
    since="pbm.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "hubs", "pbm.placement.PlacementHub", array=True, since="pbm.version.version2", rank=2
        ),
    ),
)
class LegacyHubsNotSupported(pbm.fault.PBMFault):
    """The fault ``pbm.fault.LegacyHubsNotSupported``, on the wire ``PbmLegacyHubsNotSupported``.

    Fields:
        - ``hubs``: List of ``pbm.placement.PlacementHub``, required.

    Since:
        pbm API 2.0 (``pbm.version.version2``)

    Source:
        ``pbm/fault/LegacyHubsNotSupported.rst``
    """

    hubs: _rt.Field[list[pbm.placement.PlacementHub], Iterable[pbm.placement.PlacementHub]] = (
        _rt.EMPTY
    )
    """List of ``pbm.placement.PlacementHub``, required. Since pbm API 2.0."""
