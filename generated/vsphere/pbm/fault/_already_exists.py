# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.fault.AlreadyExists``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import pbm


@_rt.fault(
    "pbm.fault.AlreadyExists",
    wire_name="PbmAlreadyExists",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("name", "string", optional=True, since="pbm.version.version1", rank=1),
    ),
)
class AlreadyExists(pbm.fault.PBMFault):
    """The fault ``pbm.fault.AlreadyExists``, on the wire ``PbmAlreadyExists``.

    Fields:
        - ``name``: ``string``, optional.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/fault/AlreadyExists.rst``
    """

    name: str | None = None
    """``string``, optional. Since pbm API 1.0."""
