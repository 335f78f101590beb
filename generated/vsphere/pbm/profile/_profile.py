# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.profile.Profile``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import pbm, vmodl


@_rt.data(
    "pbm.profile.Profile",
    wire_name="PbmProfile",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("profileId", "pbm.profile.ProfileId", since="pbm.version.version1", rank=1),
        _rt.Property("name", "string", since="pbm.version.version1", rank=1),
        _rt.Property("description", "string", optional=True, since="pbm.version.version1", rank=1),
        _rt.Property("creationTime", "dateTime", since="pbm.version.version1", rank=1),
        _rt.Property("createdBy", "string", since="pbm.version.version1", rank=1),
        _rt.Property("lastUpdatedTime", "dateTime", since="pbm.version.version1", rank=1),
        _rt.Property("lastUpdatedBy", "string", since="pbm.version.version1", rank=1),
    ),
)
class Profile(vmodl.DynamicData):
    """The data object ``pbm.profile.Profile``, on the wire ``PbmProfile``.

    Fields:
        - ``profileId``: ``pbm.profile.ProfileId``, required.
        - ``name``: ``string``, required.
        - ``description``: ``string``, optional.
        - ``creationTime``: ``dateTime``, required.
        - ``createdBy``: ``string``, required.
        - ``lastUpdatedTime``: ``dateTime``, required.
        - ``lastUpdatedBy``: ``string``, required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/profile/Profile.rst``
    """

    profileId: pbm.profile.ProfileId = _rt.UNSET
    """``pbm.profile.ProfileId``, required. Since pbm API 1.0."""
    name: str = ""
    """``string``, required. Since pbm API 1.0."""
    description: str | None = None
    """``string``, optional. Since pbm API 1.0."""
    creationTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since pbm API 1.0."""
    createdBy: str = ""
    """``string``, required. Since pbm API 1.0."""
    lastUpdatedTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since pbm API 1.0."""
    lastUpdatedBy: str = ""
    """``string``, required. Since pbm API 1.0."""
