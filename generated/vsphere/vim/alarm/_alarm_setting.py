# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.alarm.AlarmSetting``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.alarm.AlarmSetting",
    wire_name="AlarmSetting",
    properties=lambda: (
        _rt.Property("toleranceRange", "int"),
        _rt.Property("reportingFrequency", "int"),
    ),
)
class AlarmSetting(vmodl.DynamicData):
    """The data object ``vim.alarm.AlarmSetting``.

    Fields:
        - ``toleranceRange``: ``int``, required.
        - ``reportingFrequency``: ``int``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/alarm/AlarmSetting.rst``
    """

    toleranceRange: int = 0
    """``int``, required. Since 1.0."""
    reportingFrequency: int = 0
    """``int``, required. Since 1.0."""
