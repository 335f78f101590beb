# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.alarm.AlarmSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.alarm.AlarmSpec",
    wire_name="AlarmSpec",
    properties=lambda: (
        _rt.Property("name", "string"),
        _rt.Property("systemName", "string", optional=True, since="vim.version.version7", rank=7),
        _rt.Property("description", "string"),
        _rt.Property("enabled", "boolean"),
        _rt.Property("expression", "vim.alarm.AlarmExpression"),
        _rt.Property("action", "vim.alarm.AlarmAction", optional=True),
        _rt.Property("actionFrequency", "int", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("setting", "vim.alarm.AlarmSetting", optional=True),
    ),
)
class AlarmSpec(vmodl.DynamicData):
    """The data object ``vim.alarm.AlarmSpec``.

    Fields:
        - ``name``: ``string``, required.
        - ``systemName``: ``string``, optional. Since vSphere API 5.0.
        - ``description``: ``string``, required.
        - ``enabled``: ``boolean``, required.
        - ``expression``: ``vim.alarm.AlarmExpression``, required.
        - ``action``: ``vim.alarm.AlarmAction``, optional.
        - ``actionFrequency``: ``int``, optional. Since vSphere API 4.0.
        - ``setting``: ``vim.alarm.AlarmSetting``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/alarm/AlarmSpec.rst``
    """

    name: str = ""
    """``string``, required. Since 1.0."""
    systemName: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
    description: str = ""
    """``string``, required. Since 1.0."""
    enabled: bool = False
    """``boolean``, required. Since 1.0."""
    expression: vim.alarm.AlarmExpression = _rt.UNSET
    """``vim.alarm.AlarmExpression``, required. Since 1.0."""
    action: vim.alarm.AlarmAction | None = None
    """``vim.alarm.AlarmAction``, optional. Since 1.0."""
    actionFrequency: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
    setting: vim.alarm.AlarmSetting | None = None
    """``vim.alarm.AlarmSetting``, optional. Since 1.0."""
