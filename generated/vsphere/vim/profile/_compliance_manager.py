# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.ComplianceManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.profile.ComplianceManager",
    wire_name="ProfileComplianceManager",
    since="vim.version.version5",
    rank=5,
)
class ComplianceManager(_rt.ManagedObject):
    """The managed object ``vim.profile.ComplianceManager``, on the wire ``ProfileComplianceManager``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/ComplianceManager.rst``
    """

    @_rt.method(
        "CheckCompliance_Task",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "profile",
                "vim.profile.Profile",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
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
    def CheckCompliance_Task(
        self, profile: Iterable[vim.profile.Profile] = (), entity: Iterable[vim.ManagedEntity] = ()
    ) -> _rt.TaskOf[list[vim.profile.ComplianceResult]]:
        """Starts a task that yields a list of ``vim.profile.ComplianceResult``. Since vSphere API
        4.0.

        Args:
            profile: List of ``vim.profile.Profile``, optional.
            entity: List of ``vim.ManagedEntity``, optional.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "profile": _rt.array("profile", profile),
            "entity": _rt.array("entity", entity),
        }
        if self._rank < 5:
            self._unsupported("CheckCompliance_Task", 5)
        _result: _rt.TaskOf[list[vim.profile.ComplianceResult]] = self._invoke(
            "CheckCompliance_Task", _arguments
        )
        return _result

    CheckCompliance = CheckCompliance_Task

    @_rt.method(
        "QueryComplianceStatus",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "profile",
                "vim.profile.Profile",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Parameter(
                "entity",
                "vim.ManagedEntity",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
        returns=_rt.Returns("vim.profile.ComplianceResult", array=True, optional=True),
    )
    def QueryComplianceStatus(
        self, profile: Iterable[vim.profile.Profile] = (), entity: Iterable[vim.ManagedEntity] = ()
    ) -> list[vim.profile.ComplianceResult]:
        """Returns a list of ``vim.profile.ComplianceResult``, which may be empty. Since vSphere API
        4.0.

        Args:
            profile: List of ``vim.profile.Profile``, optional.
            entity: List of ``vim.ManagedEntity``, optional.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "profile": _rt.array("profile", profile),
            "entity": _rt.array("entity", entity),
        }
        if self._rank < 5:
            self._unsupported("QueryComplianceStatus", 5)
        _result: list[vim.profile.ComplianceResult] = self._invoke(
            "QueryComplianceStatus", _arguments
        )
        return _result

    @_rt.method(
        "ClearComplianceStatus",
        since="vim.version.version5",
        rank=5,
        privilege="Profile.Clear",
        parameters=(
            _rt.Parameter(
                "profile",
                "vim.profile.Profile",
                array=True,
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
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
    def ClearComplianceStatus(
        self, profile: Iterable[vim.profile.Profile] = (), entity: Iterable[vim.ManagedEntity] = ()
    ) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            profile: List of ``vim.profile.Profile``, optional.
            entity: List of ``vim.ManagedEntity``, optional.

        Privilege:
            ``Profile.Clear``
        """
        _arguments = {
            "profile": _rt.array("profile", profile),
            "entity": _rt.array("entity", entity),
        }
        if self._rank < 5:
            self._unsupported("ClearComplianceStatus", 5)
        self._invoke("ClearComplianceStatus", _arguments)

    @_rt.method(
        "QueryExpressionMetadata",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "expressionName",
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
        returns=_rt.Returns("vim.profile.ExpressionMetadata", array=True, optional=True),
    )
    def QueryExpressionMetadata(
        self, expressionName: Iterable[str] = (), profile: vim.profile.Profile | None = None
    ) -> list[vim.profile.ExpressionMetadata]:
        """Returns a list of ``vim.profile.ExpressionMetadata``, which may be empty. Since vSphere
        API 4.0.

        Args:
            expressionName: List of ``string``, optional.
            profile: ``vim.profile.Profile``, optional. Since vSphere API 5.0.

        Privilege:
            ``System.View``
        """
        _arguments = {
            "expressionName": _rt.array("expressionName", expressionName),
            "profile": profile,
        }
        if self._rank < 5:
            self._unsupported("QueryExpressionMetadata", 5)
        if profile is not None and self._rank < 7:
            self._unsupported("QueryExpressionMetadata(profile)", 7)
        _result: list[vim.profile.ExpressionMetadata] = self._invoke(
            "QueryExpressionMetadata", _arguments
        )
        return _result
