# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.capability.ConstraintInstance``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import pbm, vmodl


@_rt.data(
    "pbm.capability.ConstraintInstance",
    wire_name="PbmCapabilityConstraintInstance",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "propertyInstance",
            "pbm.capability.PropertyInstance",
            array=True,
            since="pbm.version.version1",
            rank=1,
        ),
    ),
)
class ConstraintInstance(vmodl.DynamicData):
    """The data object ``pbm.capability.ConstraintInstance``, on the wire ``PbmCapabilityConstraintInstance``.

    Fields:
        - ``propertyInstance``: List of ``pbm.capability.PropertyInstance``, required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/capability/ConstraintInstance.rst``
    """

    propertyInstance: _rt.Field[
        list[pbm.capability.PropertyInstance], Iterable[pbm.capability.PropertyInstance]
    ] = _rt.EMPTY
    """List of ``pbm.capability.PropertyInstance``, required. Since pbm API 1.0."""
