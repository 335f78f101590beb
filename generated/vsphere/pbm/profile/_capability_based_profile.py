# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.profile.CapabilityBasedProfile``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import pbm


@_rt.data(
    "pbm.profile.CapabilityBasedProfile",
    wire_name="PbmCapabilityProfile",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("profileCategory", "string", since="pbm.version.version1", rank=1),
        _rt.Property(
            "resourceType", "pbm.profile.ResourceType", since="pbm.version.version1", rank=1
        ),
        _rt.Property(
            "constraints", "pbm.profile.CapabilityConstraints", since="pbm.version.version1", rank=1
        ),
        _rt.Property("generationId", "long", optional=True, since="pbm.version.version1", rank=1),
        _rt.Property("isDefault", "boolean", since="pbm.version.version1", rank=1),
        _rt.Property(
            "systemCreatedProfileType",
            "string",
            optional=True,
            since="pbm.version.version2",
            rank=2,
        ),
        _rt.Property(
            "lineOfService", "string", optional=True, since="pbm.version.version11", rank=3
        ),
        _rt.Property(
            "k8sCompliantName", "string", optional=True, since="pbm.version.v9_1_0_0", rank=19
        ),
        _rt.Property(
            "otherK8sCompliantNames",
            "string",
            array=True,
            optional=True,
            since="pbm.version.v9_1_0_0",
            rank=19,
        ),
    ),
)
class CapabilityBasedProfile(pbm.profile.Profile):
    """The data object ``pbm.profile.CapabilityBasedProfile``, on the wire ``PbmCapabilityProfile``.

    Fields:
        - ``profileCategory``: ``string``, required.
        - ``resourceType``: ``pbm.profile.ResourceType``, required.
        - ``constraints``: ``pbm.profile.CapabilityConstraints``, required.
        - ``generationId``: ``long``, optional.
        - ``isDefault``: ``boolean``, required.
        - ``systemCreatedProfileType``: ``string``, optional. Since pbm API 2.0.
        - ``lineOfService``: ``string``, optional. Since pbm API 6.5.
        - ``k8sCompliantName``: ``string``, optional. Since pbm API 9.1.0.0.
        - ``otherK8sCompliantNames``: List of ``string``, optional. Since pbm API 9.1.0.0.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/profile/CapabilityBasedProfile.rst``
    """

    @_rt.enum(
        "pbm.profile.CapabilityBasedProfile.ProfileCategoryEnum",
        wire_name="PbmProfileCategoryEnum",
        since="pbm.version.version1",
        rank=1,
    )
    class ProfileCategoryEnum(_rt.VimEnum):
        """The enum ``pbm.profile.CapabilityBasedProfile.ProfileCategoryEnum``, on the wire ``PbmProfileCategoryEnum``.

        Since:
            pbm API 1.0 (``pbm.version.version1``)

        Source:
            ``pbm/profile/CapabilityBasedProfile/ProfileCategoryEnum.rst``
        """

        REQUIREMENT = "REQUIREMENT"
        """The value ``REQUIREMENT``."""
        RESOURCE = "RESOURCE"
        """The value ``RESOURCE``."""
        DATA_SERVICE_POLICY = "DATA_SERVICE_POLICY"
        """The value ``DATA_SERVICE_POLICY``."""

    @_rt.enum(
        "pbm.profile.CapabilityBasedProfile.SystemCreatedProfileType",
        wire_name="PbmSystemCreatedProfileType",
        since="pbm.version.version2",
        rank=2,
    )
    class SystemCreatedProfileType(_rt.VimEnum):
        """The enum ``pbm.profile.CapabilityBasedProfile.SystemCreatedProfileType``, on the wire ``PbmSystemCreatedProfileType``.

        Since:
            pbm API 2.0 (``pbm.version.version2``)

        Source:
            ``pbm/profile/CapabilityBasedProfile/SystemCreatedProfileType.rst``
        """

        VsanDefaultProfile = "VsanDefaultProfile"
        """The value ``VsanDefaultProfile``."""
        VVolDefaultProfile = "VVolDefaultProfile"
        """The value ``VVolDefaultProfile``."""
        PmemDefaultProfile = "PmemDefaultProfile"
        """The value ``PmemDefaultProfile``."""
        VmcManagementProfile = "VmcManagementProfile"
        """The value ``VmcManagementProfile``."""
        VsanMaxDefaultProfile = "VsanMaxDefaultProfile"
        """The value ``VsanMaxDefaultProfile``."""
        VsanEsaAutoManagedRaidProfile = "VsanEsaAutoManagedRaidProfile"
        """The value ``VsanEsaAutoManagedRaidProfile``."""

    profileCategory: str = ""
    """``string``, required. Since pbm API 1.0."""
    resourceType: pbm.profile.ResourceType = _rt.UNSET
    """``pbm.profile.ResourceType``, required. Since pbm API 1.0."""
    constraints: pbm.profile.CapabilityConstraints = _rt.UNSET
    """``pbm.profile.CapabilityConstraints``, required. Since pbm API 1.0."""
    generationId: int | None = None
    """``long``, optional. Since pbm API 1.0."""
    isDefault: bool = False
    """``boolean``, required. Since pbm API 1.0."""
    systemCreatedProfileType: str | None = None
    """``string``, optional. Since pbm API 2.0."""
    lineOfService: str | None = None
    """``string``, optional. Since pbm API 6.5."""
    k8sCompliantName: str | None = None
    """``string``, optional. Since pbm API 9.1.0.0."""
    otherK8sCompliantNames: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since pbm API 9.1.0.0."""
