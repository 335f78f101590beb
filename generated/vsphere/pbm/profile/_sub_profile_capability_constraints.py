# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.profile.SubProfileCapabilityConstraints``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import pbm, vmodl


@_rt.data(
    "pbm.profile.SubProfileCapabilityConstraints",
    wire_name="PbmCapabilitySubProfileConstraints",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "subProfiles",
            "pbm.profile.SubProfileCapabilityConstraints.SubProfile",
            array=True,
            since="pbm.version.version1",
            rank=1,
        ),
    ),
)
class SubProfileCapabilityConstraints(pbm.profile.CapabilityConstraints):
    """The data object ``pbm.profile.SubProfileCapabilityConstraints``, on the wire ``PbmCapabilitySubProfileConstraints``.

    Fields:
        - ``subProfiles``: List of ``pbm.profile.SubProfileCapabilityConstraints.SubProfile``,
          required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/profile/SubProfileCapabilityConstraints.rst``
    """

    @_rt.data(
        "pbm.profile.SubProfileCapabilityConstraints.SubProfile",
        wire_name="PbmCapabilitySubProfile",
        since="pbm.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("name", "string", since="pbm.version.version1", rank=1),
            _rt.Property(
                "capability",
                "pbm.capability.CapabilityInstance",
                array=True,
                since="pbm.version.version1",
                rank=1,
            ),
            _rt.Property(
                "forceProvision", "boolean", optional=True, since="pbm.version.version1", rank=1
            ),
        ),
    )
    class SubProfile(vmodl.DynamicData):
        """The data object ``pbm.profile.SubProfileCapabilityConstraints.SubProfile``, on the wire ``PbmCapabilitySubProfile``.

        Fields:
            - ``name``: ``string``, required.
            - ``capability``: List of ``pbm.capability.CapabilityInstance``, required.
            - ``forceProvision``: ``boolean``, optional.

        Since:
            pbm API 1.0 (``pbm.version.version1``)

        Source:
            ``pbm/profile/SubProfileCapabilityConstraints/SubProfile.rst``
        """

        name: str = ""
        """``string``, required. Since pbm API 1.0."""
        capability: _rt.Field[
            list[pbm.capability.CapabilityInstance], Iterable[pbm.capability.CapabilityInstance]
        ] = _rt.EMPTY
        """List of ``pbm.capability.CapabilityInstance``, required. Since pbm API 1.0."""
        forceProvision: bool | None = None
        """``boolean``, optional. Since pbm API 1.0."""

    subProfiles: _rt.Field[
        list[pbm.profile.SubProfileCapabilityConstraints.SubProfile],
        Iterable[pbm.profile.SubProfileCapabilityConstraints.SubProfile],
    ] = _rt.EMPTY
    """List of ``pbm.profile.SubProfileCapabilityConstraints.SubProfile``, required. Since pbm API
    1.0.
    """
