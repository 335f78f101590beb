# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.profile.ProfileType``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "pbm.profile.ProfileType",
    wire_name="PbmProfileType",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (_rt.Property("uniqueId", "string", since="pbm.version.version1", rank=1),),
)
class ProfileType(vmodl.DynamicData):
    """The data object ``pbm.profile.ProfileType``, on the wire ``PbmProfileType``.

    Fields:
        - ``uniqueId``: ``string``, required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/profile/ProfileType.rst``
    """

    uniqueId: str = ""
    """``string``, required. Since pbm API 1.0."""
