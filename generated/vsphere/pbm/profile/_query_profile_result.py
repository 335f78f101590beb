# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.profile.QueryProfileResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import pbm, vmodl


@_rt.data(
    "pbm.profile.QueryProfileResult",
    wire_name="PbmQueryProfileResult",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("object", "pbm.ServerObjectRef", since="pbm.version.version1", rank=1),
        _rt.Property(
            "profileId",
            "pbm.profile.ProfileId",
            array=True,
            optional=True,
            since="pbm.version.version1",
            rank=1,
        ),
        _rt.Property(
            "fault",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="pbm.version.version1",
            rank=1,
        ),
    ),
)
class QueryProfileResult(vmodl.DynamicData):
    """The data object ``pbm.profile.QueryProfileResult``, on the wire ``PbmQueryProfileResult``.

    Fields:
        - ``object``: ``pbm.ServerObjectRef``, required.
        - ``profileId``: List of ``pbm.profile.ProfileId``, optional.
        - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/profile/QueryProfileResult.rst``
    """

    object: pbm.ServerObjectRef = _rt.UNSET
    """``pbm.ServerObjectRef``, required. Since pbm API 1.0."""
    profileId: _rt.Field[list[pbm.profile.ProfileId], Iterable[pbm.profile.ProfileId]] = _rt.EMPTY
    """List of ``pbm.profile.ProfileId``, optional. Since pbm API 1.0."""
    fault: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since pbm API 1.0."""
