# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NumericSensorInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.NumericSensorInfo",
    wire_name="HostNumericSensorInfo",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("name", "string", since="vim.version.version2", rank=2),
        _rt.Property(
            "healthState",
            "vim.ElementDescription",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property("currentReading", "long", since="vim.version.version2", rank=2),
        _rt.Property("unitModifier", "int", since="vim.version.version2", rank=2),
        _rt.Property("baseUnits", "string", since="vim.version.version2", rank=2),
        _rt.Property("rateUnits", "string", optional=True, since="vim.version.version2", rank=2),
        _rt.Property("sensorType", "string", since="vim.version.version2", rank=2),
        _rt.Property("id", "string", optional=True, since="vim.version.version11", rank=11),
        _rt.Property("sensorNumber", "long", optional=True, since="vim.version.v8_0_0_1", rank=28),
        _rt.Property("timeStamp", "string", optional=True, since="vim.version.version11", rank=11),
        _rt.Property("fru", "vim.host.Fru", optional=True, since="vim.version.v8_0_0_1", rank=28),
    ),
)
class NumericSensorInfo(vmodl.DynamicData):
    """The data object ``vim.host.NumericSensorInfo``, on the wire ``HostNumericSensorInfo``.

    Fields:
        - ``name``: ``string``, required.
        - ``healthState``: ``vim.ElementDescription``, optional.
        - ``currentReading``: ``long``, required.
        - ``unitModifier``: ``int``, required.
        - ``baseUnits``: ``string``, required.
        - ``rateUnits``: ``string``, optional.
        - ``sensorType``: ``string``, required.
        - ``id``: ``string``, optional. Since vSphere API 6.5.
        - ``sensorNumber``: ``long``, optional. Since vSphere API 8.0.0.1.
        - ``timeStamp``: ``string``, optional. Since vSphere API 6.5.
        - ``fru``: ``vim.host.Fru``, optional. Since vSphere API 8.0.0.1.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/host/NumericSensorInfo.rst``
    """

    @_rt.enum(
        "vim.host.NumericSensorInfo.HealthState",
        wire_name="HostNumericSensorHealthState",
        since="vim.version.version2",
        rank=2,
    )
    class HealthState(_rt.VimEnum):
        """The enum ``vim.host.NumericSensorInfo.HealthState``, on the wire ``HostNumericSensorHealthState``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/host/NumericSensorInfo/HealthState.rst``
        """

        unknown = "unknown"
        """The value ``unknown``."""
        green = "green"
        """The value ``green``."""
        yellow = "yellow"
        """The value ``yellow``."""
        red = "red"
        """The value ``red``."""

    @_rt.enum(
        "vim.host.NumericSensorInfo.SensorType",
        wire_name="HostNumericSensorType",
        since="vim.version.version2",
        rank=2,
    )
    class SensorType(_rt.VimEnum):
        """The enum ``vim.host.NumericSensorInfo.SensorType``, on the wire ``HostNumericSensorType``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/host/NumericSensorInfo/SensorType.rst``
        """

        fan = "fan"
        """The value ``fan``."""
        power = "power"
        """The value ``power``."""
        temperature = "temperature"
        """The value ``temperature``."""
        voltage = "voltage"
        """The value ``voltage``."""
        other = "other"
        """The value ``other``."""
        processor = "processor"
        """The value ``processor``."""
        memory = "memory"
        """The value ``memory``."""
        storage = "storage"
        """The value ``storage``."""
        systemBoard = "systemBoard"
        """The value ``systemBoard``."""
        battery = "battery"
        """The value ``battery``."""
        bios = "bios"
        """The value ``bios``."""
        cable = "cable"
        """The value ``cable``."""
        watchdog = "watchdog"
        """The value ``watchdog``."""

    name: str = ""
    """``string``, required. Since VI API 2.5."""
    healthState: vim.ElementDescription | None = None
    """``vim.ElementDescription``, optional. Since VI API 2.5."""
    currentReading: int = 0
    """``long``, required. Since VI API 2.5."""
    unitModifier: int = 0
    """``int``, required. Since VI API 2.5."""
    baseUnits: str = ""
    """``string``, required. Since VI API 2.5."""
    rateUnits: str | None = None
    """``string``, optional. Since VI API 2.5."""
    sensorType: str = ""
    """``string``, required. Since VI API 2.5."""
    id: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    sensorNumber: int | None = None
    """``long``, optional. Since vSphere API 8.0.0.1."""
    timeStamp: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    fru: vim.host.Fru | None = None
    """``vim.host.Fru``, optional. Since vSphere API 8.0.0.1."""
