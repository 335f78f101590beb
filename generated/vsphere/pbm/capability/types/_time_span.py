# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.capability.types.TimeSpan``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "pbm.capability.types.TimeSpan",
    wire_name="PbmCapabilityTimeSpan",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("value", "int", since="pbm.version.version1", rank=1),
        _rt.Property("unit", "string", since="pbm.version.version1", rank=1),
    ),
)
class TimeSpan(vmodl.DynamicData):
    """The data object ``pbm.capability.types.TimeSpan``, on the wire ``PbmCapabilityTimeSpan``.

    Fields:
        - ``value``: ``int``, required.
        - ``unit``: ``string``, required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/capability/types/TimeSpan.rst``
    """

    value: int = 0
    """``int``, required. Since pbm API 1.0."""
    unit: str = ""
    """``string``, required. Since pbm API 1.0."""
