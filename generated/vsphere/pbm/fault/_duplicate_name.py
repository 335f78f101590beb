# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.fault.DuplicateName``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import pbm


@_rt.fault(
    "pbm.fault.DuplicateName",
    wire_name="PbmDuplicateName",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (_rt.Property("name", "string", since="pbm.version.version1", rank=1),),
)
class DuplicateName(pbm.fault.PBMFault):
    """The fault ``pbm.fault.DuplicateName``, on the wire ``PbmDuplicateName``.

    Fields:
        - ``name``: ``string``, required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/fault/DuplicateName.rst``
    """

    name: str = ""
    """``string``, required. Since pbm API 1.0."""
