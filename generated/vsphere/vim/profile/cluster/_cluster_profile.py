# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.profile.cluster.ClusterProfile``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.managed(
    "vim.profile.cluster.ClusterProfile",
    wire_name="ClusterProfile",
    since="vim.version.version5",
    rank=5,
)
class ClusterProfile(vim.profile.Profile):
    """The managed object ``vim.profile.cluster.ClusterProfile``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/cluster/ClusterProfile.rst``
    """

    @_rt.data(
        "vim.profile.cluster.ClusterProfile.ConfigInfo",
        wire_name="ClusterProfileConfigInfo",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "complyProfile",
                "vim.profile.ComplianceProfile",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class ConfigInfo(vim.profile.Profile.ConfigInfo):
        """The data object ``vim.profile.cluster.ClusterProfile.ConfigInfo``, on the wire ``ClusterProfileConfigInfo``.

        Fields:
            - ``complyProfile``: ``vim.profile.ComplianceProfile``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/cluster/ClusterProfile/ConfigInfo.rst``
        """

        complyProfile: vim.profile.ComplianceProfile | None = None
        """``vim.profile.ComplianceProfile``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.profile.cluster.ClusterProfile.CreateSpec",
        wire_name="ClusterProfileCreateSpec",
        since="vim.version.version5",
        rank=5,
    )
    class CreateSpec(vim.profile.Profile.CreateSpec):
        """The data object ``vim.profile.cluster.ClusterProfile.CreateSpec``, on the wire ``ClusterProfileCreateSpec``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/cluster/ClusterProfile/CreateSpec.rst``
        """

    @_rt.enum(
        "vim.profile.cluster.ClusterProfile.ServiceType",
        wire_name="ClusterProfileServiceType",
        since="vim.version.version5",
        rank=5,
    )
    class ServiceType(_rt.VimEnum):
        """The enum ``vim.profile.cluster.ClusterProfile.ServiceType``, on the wire ``ClusterProfileServiceType``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/cluster/ClusterProfile/ServiceType.rst``
        """

        DRS = "DRS"
        """The value ``DRS``."""
        HA = "HA"
        """The value ``HA``."""
        DPM = "DPM"
        """The value ``DPM``."""
        FT = "FT"
        """The value ``FT``."""

    @_rt.data(
        "vim.profile.cluster.ClusterProfile.ConfigSpec",
        wire_name="ClusterProfileConfigSpec",
        since="vim.version.version5",
        rank=5,
    )
    class ConfigSpec(CreateSpec):
        """The data object ``vim.profile.cluster.ClusterProfile.ConfigSpec``, on the wire ``ClusterProfileConfigSpec``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/cluster/ClusterProfile/ConfigSpec.rst``
        """

    @_rt.data(
        "vim.profile.cluster.ClusterProfile.CompleteConfigSpec",
        wire_name="ClusterProfileCompleteConfigSpec",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "complyProfile",
                "vim.profile.ComplianceProfile",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class CompleteConfigSpec(ConfigSpec):
        """The data object ``vim.profile.cluster.ClusterProfile.CompleteConfigSpec``, on the wire ``ClusterProfileCompleteConfigSpec``.

        Fields:
            - ``complyProfile``: ``vim.profile.ComplianceProfile``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/cluster/ClusterProfile/CompleteConfigSpec.rst``
        """

        complyProfile: vim.profile.ComplianceProfile | None = None
        """``vim.profile.ComplianceProfile``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.profile.cluster.ClusterProfile.ConfigServiceCreateSpec",
        wire_name="ClusterProfileConfigServiceCreateSpec",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "serviceType",
                "string",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class ConfigServiceCreateSpec(ConfigSpec):
        """The data object ``vim.profile.cluster.ClusterProfile.ConfigServiceCreateSpec``, on the wire ``ClusterProfileConfigServiceCreateSpec``.

        Fields:
            - ``serviceType``: List of ``string``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/cluster/ClusterProfile/ConfigServiceCreateSpec.rst``
        """

        serviceType: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 4.0."""

    @_rt.method(
        "UpdateClusterProfile",
        since="vim.version.version5",
        rank=5,
        privilege="Profile.Edit",
        raises=(vim.fault.DuplicateName,),
        parameters=(
            _rt.Parameter(
                "config",
                "vim.profile.cluster.ClusterProfile.ConfigSpec",
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    def UpdateClusterProfile(self, config: vim.profile.cluster.ClusterProfile.ConfigSpec) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            config: ``vim.profile.cluster.ClusterProfile.ConfigSpec``, required.

        Raises:
            vim.fault.DuplicateName: Not described.

        Privilege:
            ``Profile.Edit``
        """
        _arguments = {"config": config}
        if self._rank < 5:
            self._unsupported("UpdateClusterProfile", 5)
        self._check_arguments("UpdateClusterProfile", _arguments)
        self._invoke("UpdateClusterProfile", _arguments)

    Update = UpdateClusterProfile
