# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.capability.PropertyInstance``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "pbm.capability.PropertyInstance",
    wire_name="PbmCapabilityPropertyInstance",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("id", "string", since="pbm.version.version1", rank=1),
        _rt.Property("operator", "string", optional=True, since="pbm.version.version11", rank=3),
        _rt.Property("value", "anyType", since="pbm.version.version1", rank=1),
    ),
)
class PropertyInstance(vmodl.DynamicData):
    """The data object ``pbm.capability.PropertyInstance``, on the wire ``PbmCapabilityPropertyInstance``.

    Fields:
        - ``id``: ``string``, required.
        - ``operator``: ``string``, optional. Since pbm API 6.5.
        - ``value``: ``anyType``, required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/capability/PropertyInstance.rst``
    """

    id: str = ""
    """``string``, required. Since pbm API 1.0."""
    operator: str | None = None
    """``string``, optional. Since pbm API 6.5."""
    value: object = None
    """``anyType``, required. Since pbm API 1.0."""
