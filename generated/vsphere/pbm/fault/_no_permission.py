# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.fault.NoPermission``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import pbm, vmodl


@_rt.fault(
    "pbm.fault.NoPermission",
    wire_name="PbmFaultNoPermission",
    since="pbm.version.v8_0_2_0",
    rank=15,
    properties=lambda: (
        _rt.Property(
            "missingPrivileges",
            "pbm.fault.NoPermission.EntityPrivileges",
            array=True,
            optional=True,
            since="pbm.version.v8_0_2_0",
            rank=15,
        ),
    ),
)
class NoPermission(vmodl.fault.SecurityError):
    """The fault ``pbm.fault.NoPermission``, on the wire ``PbmFaultNoPermission``.

    Fields:
        - ``missingPrivileges``: List of ``pbm.fault.NoPermission.EntityPrivileges``, optional.

    Since:
        pbm API 8.0.2.0 (``pbm.version.v8_0_2_0``)

    Source:
        ``pbm/fault/NoPermission.rst``
    """

    @_rt.data(
        "pbm.fault.NoPermission.EntityPrivileges",
        wire_name="PbmFaultNoPermissionEntityPrivileges",
        since="pbm.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property(
                "profileId",
                "pbm.profile.ProfileId",
                optional=True,
                since="pbm.version.version1",
                rank=1,
            ),
            _rt.Property(
                "privilegeIds",
                "string",
                array=True,
                optional=True,
                since="pbm.version.version1",
                rank=1,
            ),
        ),
    )
    class EntityPrivileges(vmodl.DynamicData):
        """The data object ``pbm.fault.NoPermission.EntityPrivileges``, on the wire ``PbmFaultNoPermissionEntityPrivileges``.

        Fields:
            - ``profileId``: ``pbm.profile.ProfileId``, optional.
            - ``privilegeIds``: List of ``string``, optional.

        Since:
            pbm API 1.0 (``pbm.version.version1``)

        Source:
            ``pbm/fault/NoPermission/EntityPrivileges.rst``
        """

        profileId: pbm.profile.ProfileId | None = None
        """``pbm.profile.ProfileId``, optional. Since pbm API 1.0."""
        privilegeIds: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since pbm API 1.0."""

    missingPrivileges: _rt.Field[
        list[pbm.fault.NoPermission.EntityPrivileges],
        Iterable[pbm.fault.NoPermission.EntityPrivileges],
    ] = _rt.EMPTY
    """List of ``pbm.fault.NoPermission.EntityPrivileges``, optional. Since pbm API 8.0.2.0."""
