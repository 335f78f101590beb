# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.Profile``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.profile.Profile",
    wire_name="Profile",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "config",
            "vim.profile.Profile.ConfigInfo",
            since="vim.version.version5",
            rank=5,
            privilege="Profile.Edit",
        ),
        _rt.Property(
            "description",
            "vim.profile.Profile.Description",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("name", "string", since="vim.version.version5", rank=5),
        _rt.Property("createdTime", "dateTime", since="vim.version.version5", rank=5),
        _rt.Property("modifiedTime", "dateTime", since="vim.version.version5", rank=5),
        _rt.Property(
            "entity",
            "vim.ManagedEntity",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("complianceStatus", "string", since="vim.version.version5", rank=5),
    ),
)
class Profile(_rt.ManagedObject):
    """The managed object ``vim.profile.Profile``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/Profile.rst``
    """

    @_rt.data(
        "vim.profile.Profile.ConfigInfo",
        wire_name="ProfileConfigInfo",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("name", "string", since="vim.version.version5", rank=5),
            _rt.Property(
                "annotation", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("enabled", "boolean", since="vim.version.version5", rank=5),
        ),
    )
    class ConfigInfo(vmodl.DynamicData):
        """The data object ``vim.profile.Profile.ConfigInfo``, on the wire ``ProfileConfigInfo``.

        Fields:
            - ``name``: ``string``, required.
            - ``annotation``: ``string``, optional.
            - ``enabled``: ``boolean``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/Profile/ConfigInfo.rst``
        """

        name: str = ""
        """``string``, required. Since vSphere API 4.0."""
        annotation: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        enabled: bool = False
        """``boolean``, required. Since vSphere API 4.0."""

    @_rt.data(
        "vim.profile.Profile.CreateSpec",
        wire_name="ProfileCreateSpec",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("name", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property(
                "annotation", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("enabled", "boolean", optional=True, since="vim.version.version5", rank=5),
        ),
    )
    class CreateSpec(vmodl.DynamicData):
        """The data object ``vim.profile.Profile.CreateSpec``, on the wire ``ProfileCreateSpec``.

        Fields:
            - ``name``: ``string``, optional.
            - ``annotation``: ``string``, optional.
            - ``enabled``: ``boolean``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/Profile/CreateSpec.rst``
        """

        name: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        annotation: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        enabled: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""

    @_rt.data(
        "vim.profile.Profile.Description",
        wire_name="ProfileDescription",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "section",
                "vim.profile.Profile.Description.Section",
                array=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class Description(vmodl.DynamicData):
        """The data object ``vim.profile.Profile.Description``, on the wire ``ProfileDescription``.

        Fields:
            - ``section``: List of ``vim.profile.Profile.Description.Section``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/Profile/Description.rst``
        """

        @_rt.data(
            "vim.profile.Profile.Description.Section",
            wire_name="ProfileDescriptionSection",
            since="vim.version.version5",
            rank=5,
            properties=lambda: (
                _rt.Property(
                    "description",
                    "vim.ExtendedElementDescription",
                    since="vim.version.version5",
                    rank=5,
                ),
                _rt.Property(
                    "message",
                    "vmodl.LocalizableMessage",
                    array=True,
                    optional=True,
                    since="vim.version.version5",
                    rank=5,
                ),
            ),
        )
        class Section(vmodl.DynamicData):
            """The data object ``vim.profile.Profile.Description.Section``, on the wire ``ProfileDescriptionSection``.

            Fields:
                - ``description``: ``vim.ExtendedElementDescription``, required.
                - ``message``: List of ``vmodl.LocalizableMessage``, optional.

            Since:
                vSphere API 4.0 (``vim.version.version5``)

            Source:
                ``vim/profile/Profile/Description/Section.rst``
            """

            description: vim.ExtendedElementDescription = _rt.UNSET
            """``vim.ExtendedElementDescription``, required. Since vSphere API 4.0."""
            message: _rt.Field[
                list[vmodl.LocalizableMessage], Iterable[vmodl.LocalizableMessage]
            ] = _rt.EMPTY
            """List of ``vmodl.LocalizableMessage``, optional. Since vSphere API 4.0."""

        section: _rt.Field[
            list[vim.profile.Profile.Description.Section],
            Iterable[vim.profile.Profile.Description.Section],
        ] = _rt.EMPTY
        """List of ``vim.profile.Profile.Description.Section``, required. Since vSphere API 4.0."""

    @_rt.data(
        "vim.profile.Profile.SerializedCreateSpec",
        wire_name="ProfileSerializedCreateSpec",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("profileConfigString", "string", since="vim.version.version5", rank=5),
        ),
    )
    class SerializedCreateSpec(CreateSpec):
        """The data object ``vim.profile.Profile.SerializedCreateSpec``, on the wire ``ProfileSerializedCreateSpec``.

        Fields:
            - ``profileConfigString``: ``string``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/Profile/SerializedCreateSpec.rst``
        """

        profileConfigString: str = ""
        """``string``, required. Since vSphere API 4.0."""

    @property
    def config(self) -> vim.profile.Profile.ConfigInfo:
        """``vim.profile.Profile.ConfigInfo``, always set. Since vSphere API 4.0.

        Privilege:
            ``Profile.Edit``
        """
        if self._rank < 5:
            self._unsupported("config", 5)
        _result: vim.profile.Profile.ConfigInfo = self._fetch("config")
        return _result

    @property
    def description(self) -> vim.profile.Profile.Description | None:
        """``vim.profile.Profile.Description``, optional. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("description", 5)
        _result: vim.profile.Profile.Description | None = self._fetch("description")
        return _result

    @property
    def name(self) -> str:
        """``string``, always set. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("name", 5)
        _result: str = self._fetch("name")
        return _result

    @property
    def createdTime(self) -> datetime.datetime:
        """``dateTime``, always set. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("createdTime", 5)
        _result: datetime.datetime = self._fetch("createdTime")
        return _result

    @property
    def modifiedTime(self) -> datetime.datetime:
        """``dateTime``, always set. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("modifiedTime", 5)
        _result: datetime.datetime = self._fetch("modifiedTime")
        return _result

    @property
    def entity(self) -> list[vim.ManagedEntity]:
        """List of ``vim.ManagedEntity``, optional. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("entity", 5)
        _result: list[vim.ManagedEntity] = self._fetch("entity")
        return _result

    @property
    def complianceStatus(self) -> str:
        """``string``, always set. Since vSphere API 4.0."""
        if self._rank < 5:
            self._unsupported("complianceStatus", 5)
        _result: str = self._fetch("complianceStatus")
        return _result

    @_rt.method(
        "RetrieveDescription",
        since="vim.version.version7",
        rank=7,
        privilege="System.View",
        returns=_rt.Returns("vim.profile.Profile.Description", optional=True),
    )
    def RetrieveDescription(self) -> vim.profile.Profile.Description | None:
        """Returns ``vim.profile.Profile.Description``, or None. Since vSphere API 5.0.

        Privilege:
            ``System.View``
        """
        if self._rank < 7:
            self._unsupported("RetrieveDescription", 7)
        _result: vim.profile.Profile.Description | None = self._invoke("RetrieveDescription", {})
        return _result

    @_rt.method("DestroyProfile", since="vim.version.version5", rank=5, privilege="Profile.Delete")
    def DestroyProfile(self) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Privilege:
            ``Profile.Delete``
        """
        if self._rank < 5:
            self._unsupported("DestroyProfile", 5)
        self._invoke("DestroyProfile", {})

    Destroy = DestroyProfile

    @_rt.method(
        "AssociateProfile",
        since="vim.version.version5",
        rank=5,
        privilege="Profile.Edit",
        parameters=(
            _rt.Parameter(
                "entity", "vim.ManagedEntity", array=True, since="vim.version.version5", rank=5
            ),
        ),
    )
    def AssociateProfile(self, entity: Iterable[vim.ManagedEntity]) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            entity: List of ``vim.ManagedEntity``, required.

        Privilege:
            ``Profile.Edit``
        """
        _arguments = {"entity": _rt.array("entity", entity)}
        if self._rank < 5:
            self._unsupported("AssociateProfile", 5)
        self._invoke("AssociateProfile", _arguments)

    AssociateEntities = AssociateProfile

    @_rt.method(
        "DissociateProfile",
        since="vim.version.version5",
        rank=5,
        privilege="Profile.Edit",
        parameters=(
            _rt.Parameter(
                "entity",
                "vim.ManagedEntity",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    def DissociateProfile(self, entity: Iterable[vim.ManagedEntity] = ()) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            entity: List of ``vim.ManagedEntity``, optional.

        Privilege:
            ``Profile.Edit``
        """
        _arguments = {"entity": _rt.array("entity", entity)}
        if self._rank < 5:
            self._unsupported("DissociateProfile", 5)
        self._invoke("DissociateProfile", _arguments)

    DissociateEntities = DissociateProfile

    @_rt.method(
        "CheckProfileCompliance_Task",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "entity",
                "vim.ManagedEntity",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns(
            "vim.Task", task_result="vim.profile.ComplianceResult", task_result_array=True
        ),
    )
    def CheckProfileCompliance_Task(
        self, entity: Iterable[vim.ManagedEntity] = ()
    ) -> _rt.TaskOf[list[vim.profile.ComplianceResult]]:
        """Starts a task that yields a list of ``vim.profile.ComplianceResult``. Since vSphere API
        4.0.

        Args:
            entity: List of ``vim.ManagedEntity``, optional.

        Privilege:
            ``System.View``
        """
        _arguments = {"entity": _rt.array("entity", entity)}
        if self._rank < 5:
            self._unsupported("CheckProfileCompliance_Task", 5)
        _result: _rt.TaskOf[list[vim.profile.ComplianceResult]] = self._invoke(
            "CheckProfileCompliance_Task", _arguments
        )
        return _result

    CheckCompliance = CheckProfileCompliance_Task

    @_rt.method(
        "ExportProfile",
        since="vim.version.version5",
        rank=5,
        privilege="Profile.Export",
        returns=_rt.Returns("string"),
    )
    def ExportProfile(self) -> str:
        """Returns ``string``. Since vSphere API 4.0.

        Privilege:
            ``Profile.Export``
        """
        if self._rank < 5:
            self._unsupported("ExportProfile", 5)
        _result: str = self._invoke("ExportProfile", {})
        return _result
