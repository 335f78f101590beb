# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.EamObject``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import eam, vmodl


@_rt.managed("eam.EamObject", wire_name="EamObject", since="eam.version.version1", rank=1)
class EamObject(_rt.ManagedObject):
    """The managed object ``eam.EamObject``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/EamObject.rst``
    """

    @_rt.data(
        "eam.EamObject.RuntimeInfo",
        wire_name="EamObjectRuntimeInfo",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("status", "string", since="eam.version.version1", rank=1),
            _rt.Property(
                "issue",
                "eam.issue.Issue",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property("goalState", "string", since="eam.version.version1", rank=1),
            _rt.Property("entity", "eam.EamObject", since="eam.version.version1", rank=1),
        ),
    )
    class RuntimeInfo(vmodl.DynamicData):
        """The data object ``eam.EamObject.RuntimeInfo``, on the wire ``EamObjectRuntimeInfo``.

        Fields:
            - ``status``: ``string``, required.
            - ``issue``: List of ``eam.issue.Issue``, optional.
            - ``goalState``: ``string``, required.
            - ``entity``: ``eam.EamObject``, required.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/EamObject/RuntimeInfo.rst``
        """

        @_rt.enum(
            "eam.EamObject.RuntimeInfo.GoalState",
            wire_name="EamObjectRuntimeInfoGoalState",
            since="eam.version.version1",
            rank=1,
        )
        class GoalState(_rt.VimEnum):
            """The enum ``eam.EamObject.RuntimeInfo.GoalState``, on the wire ``EamObjectRuntimeInfoGoalState``.

            Since:
                eam API 1.0 (``eam.version.version1``)

            Source:
                ``eam/EamObject/RuntimeInfo/GoalState.rst``
            """

            enabled = "enabled"
            """The value ``enabled``."""
            disabled = "disabled"
            """The value ``disabled``."""
            uninstalled = "uninstalled"
            """The value ``uninstalled``."""

        @_rt.enum(
            "eam.EamObject.RuntimeInfo.Status",
            wire_name="EamObjectRuntimeInfoStatus",
            since="eam.version.version1",
            rank=1,
        )
        class Status(_rt.VimEnum):
            """The enum ``eam.EamObject.RuntimeInfo.Status``, on the wire ``EamObjectRuntimeInfoStatus``.

            Since:
                eam API 1.0 (``eam.version.version1``)

            Source:
                ``eam/EamObject/RuntimeInfo/Status.rst``
            """

            green = "green"
            """The value ``green``."""
            yellow = "yellow"
            """The value ``yellow``."""
            red = "red"
            """The value ``red``."""

        status: str = ""
        """``string``, required. Since eam API 1.0."""
        issue: _rt.Field[list[eam.issue.Issue], Iterable[eam.issue.Issue]] = _rt.EMPTY
        """List of ``eam.issue.Issue``, optional. Since eam API 1.0."""
        goalState: str = ""
        """``string``, required. Since eam API 1.0."""
        entity: eam.EamObject = _rt.UNSET
        """``eam.EamObject``, required. Since eam API 1.0."""

    @_rt.method(
        "Resolve",
        since="eam.version.version1",
        rank=1,
        parameters=(
            _rt.Parameter("issueKey", "int", array=True, since="eam.version.version1", rank=1),
        ),
        returns=_rt.Returns("int", array=True, optional=True),
    )
    def Resolve(self, issueKey: Iterable[int]) -> list[int]:
        """Returns a list of ``int``, which may be empty. Since eam API 1.0.

        Args:
            issueKey: List of ``int``, required.
        """
        _arguments = {"issueKey": _rt.array("issueKey", issueKey)}
        _result: list[int] = self._invoke("Resolve", _arguments)
        return _result

    @_rt.method("ResolveAll", since="eam.version.version1", rank=1)
    def ResolveAll(self) -> None:
        """Returns nothing. Since eam API 1.0."""
        self._invoke("ResolveAll", {})

    @_rt.method(
        "QueryIssue",
        since="eam.version.version1",
        rank=1,
        parameters=(
            _rt.Parameter(
                "issueKey", "int", array=True, optional=True, since="eam.version.version1", rank=1
            ),
        ),
        returns=_rt.Returns("eam.issue.Issue", array=True, optional=True),
    )
    def QueryIssue(self, issueKey: Iterable[int] = ()) -> list[eam.issue.Issue]:
        """Returns a list of ``eam.issue.Issue``, which may be empty. Since eam API 1.0.

        Args:
            issueKey: List of ``int``, optional.
        """
        _arguments = {"issueKey": _rt.array("issueKey", issueKey)}
        _result: list[eam.issue.Issue] = self._invoke("QueryIssue", _arguments)
        return _result
