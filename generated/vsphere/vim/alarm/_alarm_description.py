# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.alarm.AlarmDescription``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.alarm.AlarmDescription",
    wire_name="AlarmDescription",
    properties=lambda: (
        _rt.Property("expr", "vim.TypeDescription", array=True),
        _rt.Property("stateOperator", "vim.ElementDescription", array=True),
        _rt.Property("metricOperator", "vim.ElementDescription", array=True),
        _rt.Property("hostSystemConnectionState", "vim.ElementDescription", array=True),
        _rt.Property("virtualMachinePowerState", "vim.ElementDescription", array=True),
        _rt.Property(
            "datastoreConnectionState",
            "vim.ElementDescription",
            array=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "hostSystemPowerState",
            "vim.ElementDescription",
            array=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "virtualMachineGuestHeartbeatStatus",
            "vim.ElementDescription",
            array=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("entityStatus", "vim.ElementDescription", array=True),
        _rt.Property("action", "vim.TypeDescription", array=True),
    ),
)
class AlarmDescription(vmodl.DynamicData):
    """The data object ``vim.alarm.AlarmDescription``.

    Fields:
        - ``expr``: List of ``vim.TypeDescription``, required.
        - ``stateOperator``: List of ``vim.ElementDescription``, required.
        - ``metricOperator``: List of ``vim.ElementDescription``, required.
        - ``hostSystemConnectionState``: List of ``vim.ElementDescription``, required.
        - ``virtualMachinePowerState``: List of ``vim.ElementDescription``, required.
        - ``datastoreConnectionState``: List of ``vim.ElementDescription``, required. Since vSphere
          API 4.0.
        - ``hostSystemPowerState``: List of ``vim.ElementDescription``, required. Since vSphere API
          4.0.
        - ``virtualMachineGuestHeartbeatStatus``: List of ``vim.ElementDescription``, required.
          Since vSphere API 4.0.
        - ``entityStatus``: List of ``vim.ElementDescription``, required.
        - ``action``: List of ``vim.TypeDescription``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/alarm/AlarmDescription.rst``
    """

    expr: _rt.Field[list[vim.TypeDescription], Iterable[vim.TypeDescription]] = _rt.EMPTY
    """List of ``vim.TypeDescription``, required. Since 1.0."""
    stateOperator: _rt.Field[list[vim.ElementDescription], Iterable[vim.ElementDescription]] = (
        _rt.EMPTY
    )
    """List of ``vim.ElementDescription``, required. Since 1.0."""
    metricOperator: _rt.Field[list[vim.ElementDescription], Iterable[vim.ElementDescription]] = (
        _rt.EMPTY
    )
    """List of ``vim.ElementDescription``, required. Since 1.0."""
    hostSystemConnectionState: _rt.Field[
        list[vim.ElementDescription], Iterable[vim.ElementDescription]
    ] = _rt.EMPTY
    """List of ``vim.ElementDescription``, required. Since 1.0."""
    virtualMachinePowerState: _rt.Field[
        list[vim.ElementDescription], Iterable[vim.ElementDescription]
    ] = _rt.EMPTY
    """List of ``vim.ElementDescription``, required. Since 1.0."""
    datastoreConnectionState: _rt.Field[
        list[vim.ElementDescription], Iterable[vim.ElementDescription]
    ] = _rt.EMPTY
    """List of ``vim.ElementDescription``, required. Since vSphere API 4.0."""
    hostSystemPowerState: _rt.Field[
        list[vim.ElementDescription], Iterable[vim.ElementDescription]
    ] = _rt.EMPTY
    """List of ``vim.ElementDescription``, required. Since vSphere API 4.0."""
    virtualMachineGuestHeartbeatStatus: _rt.Field[
        list[vim.ElementDescription], Iterable[vim.ElementDescription]
    ] = _rt.EMPTY
    """List of ``vim.ElementDescription``, required. Since vSphere API 4.0."""
    entityStatus: _rt.Field[list[vim.ElementDescription], Iterable[vim.ElementDescription]] = (
        _rt.EMPTY
    )
    """List of ``vim.ElementDescription``, required. Since 1.0."""
    action: _rt.Field[list[vim.TypeDescription], Iterable[vim.TypeDescription]] = _rt.EMPTY
    """List of ``vim.TypeDescription``, required. Since 1.0."""
