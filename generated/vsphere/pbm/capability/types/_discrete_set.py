# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.capability.types.DiscreteSet``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "pbm.capability.types.DiscreteSet",
    wire_name="PbmCapabilityDiscreteSet",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("values", "anyType", array=True, since="pbm.version.version1", rank=1),
    ),
)
class DiscreteSet(vmodl.DynamicData):
    """The data object ``pbm.capability.types.DiscreteSet``, on the wire ``PbmCapabilityDiscreteSet``.

    Fields:
        - ``values``: List of ``anyType``, required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/capability/types/DiscreteSet.rst``
    """

    values: _rt.Field[list[object], Iterable[object]] = _rt.EMPTY
    """List of ``anyType``, required. Since pbm API 1.0."""
