# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.alarm.AlarmTriggeringAction``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.alarm.AlarmTriggeringAction",
    wire_name="AlarmTriggeringAction",
    properties=lambda: (
        _rt.Property("action", "vim.action.Action"),
        _rt.Property(
            "transitionSpecs",
            "vim.alarm.AlarmTriggeringAction.TransitionSpec",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("green2yellow", "boolean"),
        _rt.Property("yellow2red", "boolean"),
        _rt.Property("red2yellow", "boolean"),
        _rt.Property("yellow2green", "boolean"),
    ),
)
class AlarmTriggeringAction(vim.alarm.AlarmAction):
    """The data object ``vim.alarm.AlarmTriggeringAction``.

    Fields:
        - ``action``: ``vim.action.Action``, required.
        - ``transitionSpecs``: List of ``vim.alarm.AlarmTriggeringAction.TransitionSpec``, optional.
          Since vSphere API 4.0.
        - ``green2yellow``: ``boolean``, required.
        - ``yellow2red``: ``boolean``, required.
        - ``red2yellow``: ``boolean``, required.
        - ``yellow2green``: ``boolean``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/alarm/AlarmTriggeringAction.rst``
    """

    @_rt.data(
        "vim.alarm.AlarmTriggeringAction.TransitionSpec",
        wire_name="AlarmTriggeringActionTransitionSpec",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "startState", "vim.ManagedEntity.Status", since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "finalState", "vim.ManagedEntity.Status", since="vim.version.version5", rank=5
            ),
            _rt.Property("repeats", "boolean", since="vim.version.version5", rank=5),
        ),
    )
    class TransitionSpec(vmodl.DynamicData):
        """The data object ``vim.alarm.AlarmTriggeringAction.TransitionSpec``, on the wire ``AlarmTriggeringActionTransitionSpec``.

        Fields:
            - ``startState``: ``vim.ManagedEntity.Status``, required.
            - ``finalState``: ``vim.ManagedEntity.Status``, required.
            - ``repeats``: ``boolean``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/alarm/AlarmTriggeringAction/TransitionSpec.rst``
        """

        startState: _rt.Field[vim.ManagedEntity.Status, vim.ManagedEntity.Status | str] = _rt.UNSET
        """``vim.ManagedEntity.Status``, required. Since vSphere API 4.0."""
        finalState: _rt.Field[vim.ManagedEntity.Status, vim.ManagedEntity.Status | str] = _rt.UNSET
        """``vim.ManagedEntity.Status``, required. Since vSphere API 4.0."""
        repeats: bool = False
        """``boolean``, required. Since vSphere API 4.0."""

    action: vim.action.Action = _rt.UNSET
    """``vim.action.Action``, required. Since 1.0."""
    transitionSpecs: _rt.Field[
        list[vim.alarm.AlarmTriggeringAction.TransitionSpec],
        Iterable[vim.alarm.AlarmTriggeringAction.TransitionSpec],
    ] = _rt.EMPTY
    """List of ``vim.alarm.AlarmTriggeringAction.TransitionSpec``, optional. Since vSphere API
    4.0.
    """
    green2yellow: bool = False
    """``boolean``, required. Since 1.0."""
    yellow2red: bool = False
    """``boolean``, required. Since 1.0."""
    red2yellow: bool = False
    """``boolean``, required. Since 1.0."""
    yellow2green: bool = False
    """``boolean``, required. Since 1.0."""
