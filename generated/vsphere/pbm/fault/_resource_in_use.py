# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.fault.ResourceInUse``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import pbm


@_rt.fault(
    "pbm.fault.ResourceInUse",
    wire_name="PbmResourceInUse",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("type", "TypeName", optional=True, since="pbm.version.version1", rank=1),
        _rt.Property("name", "string", optional=True, since="pbm.version.version1", rank=1),
    ),
)
class ResourceInUse(pbm.fault.PBMFault):
    """The fault ``pbm.fault.ResourceInUse``, on the wire ``PbmResourceInUse``.

    Fields:
        - ``type``: ``TypeName``, optional.
        - ``name``: ``string``, optional.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/fault/ResourceInUse.rst``
    """

    type: _rt.Field[str | None, str | _rt.TypeClass | None] = _rt.UNSET
    """``TypeName``, optional. Since pbm API 1.0."""
    name: str | None = None
    """``string``, optional. Since pbm API 1.0."""
