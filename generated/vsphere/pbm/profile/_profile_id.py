# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.profile.ProfileId``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "pbm.profile.ProfileId",
    wire_name="PbmProfileId",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (_rt.Property("uniqueId", "string", since="pbm.version.version1", rank=1),),
)
class ProfileId(vmodl.DynamicData):
    """The data object ``pbm.profile.ProfileId``, on the wire ``PbmProfileId``.

    Fields:
        - ``uniqueId``: ``string``, required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/profile/ProfileId.rst``
    """

    uniqueId: str = ""
    """``string``, required. Since pbm API 1.0."""
