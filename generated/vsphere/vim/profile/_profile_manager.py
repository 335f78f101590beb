# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.ProfileManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.profile.ProfileManager",
    wire_name="ProfileManager",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "profile",
            "vim.profile.Profile",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
            privilege="Profile.View",
        ),
    ),
)
class ProfileManager(_rt.ManagedObject):
    """The managed object ``vim.profile.ProfileManager``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/ProfileManager.rst``
    """

    @property
    def profile(self) -> list[vim.profile.Profile]:
        """List of ``vim.profile.Profile``, optional. Since vSphere API 4.0.

        Privilege:
            ``Profile.View``
        """
        if self._rank < 5:
            self._unsupported("profile", 5)
        _result: list[vim.profile.Profile] = self._fetch("profile")
        return _result

    @_rt.method(
        "CreateProfile",
        since="vim.version.version5",
        rank=5,
        privilege="Profile.Create",
        raises=(vim.fault.DuplicateName,),
        parameters=(
            _rt.Parameter(
                "createSpec", "vim.profile.Profile.CreateSpec", since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.profile.Profile"),
    )
    def CreateProfile(self, createSpec: vim.profile.Profile.CreateSpec) -> vim.profile.Profile:
        """Returns ``vim.profile.Profile``. Since vSphere API 4.0.

        Args:
            createSpec: ``vim.profile.Profile.CreateSpec``, required.

        Raises:
            vim.fault.DuplicateName: Not described.

        Privilege:
            ``Profile.Create``
        """
        _arguments = {"createSpec": createSpec}
        if self._rank < 5:
            self._unsupported("CreateProfile", 5)
        self._check_arguments("CreateProfile", _arguments)
        _result: vim.profile.Profile = self._invoke("CreateProfile", _arguments)
        return _result

    @_rt.method(
        "QueryPolicyMetadata",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "policyName",
                "string",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Parameter(
                "profile",
                "vim.profile.Profile",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
        returns=_rt.Returns("vim.profile.PolicyMetadata", array=True, optional=True),
    )
    def QueryPolicyMetadata(
        self, policyName: Iterable[str] = (), profile: vim.profile.Profile | None = None
    ) -> list[vim.profile.PolicyMetadata]:
        """Returns a list of ``vim.profile.PolicyMetadata``, which may be empty. Since vSphere API
        4.0.

        Args:
            policyName: List of ``string``, optional.
            profile: ``vim.profile.Profile``, optional. Since vSphere API 5.0.

        Privilege:
            ``System.View``
        """
        _arguments = {"policyName": _rt.array("policyName", policyName), "profile": profile}
        if self._rank < 5:
            self._unsupported("QueryPolicyMetadata", 5)
        if profile is not None and self._rank < 7:
            self._unsupported("QueryPolicyMetadata(profile)", 7)
        _result: list[vim.profile.PolicyMetadata] = self._invoke("QueryPolicyMetadata", _arguments)
        return _result

    @_rt.method(
        "FindAssociatedProfile",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        parameters=(
            _rt.Parameter("entity", "vim.ManagedEntity", since="vim.version.version5", rank=5),
        ),
        returns=_rt.Returns("vim.profile.Profile", array=True, optional=True),
    )
    def FindAssociatedProfile(self, entity: vim.ManagedEntity) -> list[vim.profile.Profile]:
        """Returns a list of ``vim.profile.Profile``, which may be empty. Since vSphere API 4.0.

        Args:
            entity: ``vim.ManagedEntity``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"entity": entity}
        if self._rank < 5:
            self._unsupported("FindAssociatedProfile", 5)
        _result: list[vim.profile.Profile] = self._invoke("FindAssociatedProfile", _arguments)
        return _result
