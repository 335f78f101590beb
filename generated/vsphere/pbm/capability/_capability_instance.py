# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.capability.CapabilityInstance``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import pbm, vmodl


@_rt.data(
    "pbm.capability.CapabilityInstance",
    wire_name="PbmCapabilityInstance",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "id", "pbm.capability.CapabilityMetadata.UniqueId", since="pbm.version.version1", rank=1
        ),
        _rt.Property(
            "constraint",
            "pbm.capability.ConstraintInstance",
            array=True,
            since="pbm.version.version1",
            rank=1,
        ),
    ),
)
class CapabilityInstance(vmodl.DynamicData):
    """The data object ``pbm.capability.CapabilityInstance``, on the wire ``PbmCapabilityInstance``.

    Fields:
        - ``id``: ``pbm.capability.CapabilityMetadata.UniqueId``, required.
        - ``constraint``: List of ``pbm.capability.ConstraintInstance``, required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/capability/CapabilityInstance.rst``
    """

    id: pbm.capability.CapabilityMetadata.UniqueId = _rt.UNSET
    """``pbm.capability.CapabilityMetadata.UniqueId``, required. Since pbm API 1.0."""
    constraint: _rt.Field[
        list[pbm.capability.ConstraintInstance], Iterable[pbm.capability.ConstraintInstance]
    ] = _rt.EMPTY
    """List of ``pbm.capability.ConstraintInstance``, required. Since pbm API 1.0."""
