# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.placement.ResourceUtilization``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import pbm, vmodl


@_rt.data(
    "pbm.placement.ResourceUtilization",
    wire_name="PbmPlacementResourceUtilization",
    since="pbm.version.version11",
    rank=3,
    properties=lambda: (
        _rt.Property(
            "name", "pbm.ExtendedElementDescription", since="pbm.version.version11", rank=3
        ),
        _rt.Property(
            "description", "pbm.ExtendedElementDescription", since="pbm.version.version11", rank=3
        ),
        _rt.Property(
            "availableBefore", "long", optional=True, since="pbm.version.version11", rank=3
        ),
        _rt.Property(
            "availableAfter", "long", optional=True, since="pbm.version.version11", rank=3
        ),
        _rt.Property("total", "long", optional=True, since="pbm.version.version11", rank=3),
    ),
)
class ResourceUtilization(vmodl.DynamicData):
    """The data object ``pbm.placement.ResourceUtilization``, on the wire ``PbmPlacementResourceUtilization``.

    Fields:
        - ``name``: ``pbm.ExtendedElementDescription``, required.
        - ``description``: ``pbm.ExtendedElementDescription``, required.
        - ``availableBefore``: ``long``, optional.
        - ``availableAfter``: ``long``, optional.
        - ``total``: ``long``, optional.

    Since:
        pbm API 6.5 (``pbm.version.version11``)

    Source:
        ``pbm/placement/ResourceUtilization.rst``
    """

    name: pbm.ExtendedElementDescription = _rt.UNSET
    """``pbm.ExtendedElementDescription``, required. Since pbm API 6.5."""
    description: pbm.ExtendedElementDescription = _rt.UNSET
    """``pbm.ExtendedElementDescription``, required. Since pbm API 6.5."""
    availableBefore: int | None = None
    """``long``, optional. Since pbm API 6.5."""
    availableAfter: int | None = None
    """``long``, optional. Since pbm API 6.5."""
    total: int | None = None
    """``long``, optional. Since pbm API 6.5."""
