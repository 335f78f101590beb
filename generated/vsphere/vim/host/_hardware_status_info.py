# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.HardwareStatusInfo``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.HardwareStatusInfo",
    wire_name="HostHardwareStatusInfo",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "memoryStatusInfo",
            "vim.host.HardwareStatusInfo.HardwareElementInfo",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "cpuStatusInfo",
            "vim.host.HardwareStatusInfo.HardwareElementInfo",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "storageStatusInfo",
            "vim.host.HardwareStatusInfo.StorageStatusInfo",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "dpuStatusInfo",
            "vim.host.HardwareStatusInfo.DpuStatusInfo",
            array=True,
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
    ),
)
class HardwareStatusInfo(vmodl.DynamicData):
    """The data object ``vim.host.HardwareStatusInfo``, on the wire ``HostHardwareStatusInfo``.

    Fields:
        - ``memoryStatusInfo``: List of ``vim.host.HardwareStatusInfo.HardwareElementInfo``,
          optional.
        - ``cpuStatusInfo``: List of ``vim.host.HardwareStatusInfo.HardwareElementInfo``, optional.
        - ``storageStatusInfo``: List of ``vim.host.HardwareStatusInfo.StorageStatusInfo``,
          optional.
        - ``dpuStatusInfo``: List of ``vim.host.HardwareStatusInfo.DpuStatusInfo``, optional. Since
          vSphere API 8.0.0.1.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/host/HardwareStatusInfo.rst``
    """

    @_rt.data(
        "vim.host.HardwareStatusInfo.HardwareElementInfo",
        wire_name="HostHardwareElementInfo",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("name", "string", since="vim.version.version2", rank=2),
            _rt.Property("status", "vim.ElementDescription", since="vim.version.version2", rank=2),
        ),
    )
    class HardwareElementInfo(vmodl.DynamicData):
        """The data object ``vim.host.HardwareStatusInfo.HardwareElementInfo``, on the wire ``HostHardwareElementInfo``.

        Fields:
            - ``name``: ``string``, required.
            - ``status``: ``vim.ElementDescription``, required.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/host/HardwareStatusInfo/HardwareElementInfo.rst``
        """

        name: str = ""
        """``string``, required. Since VI API 2.5."""
        status: vim.ElementDescription = _rt.UNSET
        """``vim.ElementDescription``, required. Since VI API 2.5."""

    @_rt.enum(
        "vim.host.HardwareStatusInfo.Status",
        wire_name="HostHardwareElementStatus",
        since="vim.version.version2",
        rank=2,
    )
    class Status(_rt.VimEnum):
        """The enum ``vim.host.HardwareStatusInfo.Status``, on the wire ``HostHardwareElementStatus``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/host/HardwareStatusInfo/Status.rst``
        """

        Unknown = "Unknown"
        """The value ``Unknown``."""
        Green = "Green"
        """The value ``Green``."""
        Yellow = "Yellow"
        """The value ``Yellow``."""
        Red = "Red"
        """The value ``Red``."""

    @_rt.data(
        "vim.host.HardwareStatusInfo.DpuStatusInfo",
        wire_name="DpuStatusInfo",
        since="vim.version.v8_0_0_1",
        rank=28,
        properties=lambda: (
            _rt.Property("dpuId", "string", since="vim.version.v8_0_0_1", rank=28),
            _rt.Property(
                "fru", "vim.host.Fru", optional=True, since="vim.version.v8_0_0_1", rank=28
            ),
            _rt.Property(
                "sensors",
                "vim.host.HardwareStatusInfo.DpuStatusInfo.OperationalInfo",
                array=True,
                optional=True,
                since="vim.version.v8_0_0_1",
                rank=28,
            ),
        ),
    )
    class DpuStatusInfo(HardwareElementInfo):
        """The data object ``vim.host.HardwareStatusInfo.DpuStatusInfo``.

        Fields:
            - ``dpuId``: ``string``, required.
            - ``fru``: ``vim.host.Fru``, optional.
            - ``sensors``: List of ``vim.host.HardwareStatusInfo.DpuStatusInfo.OperationalInfo``,
              optional.

        Since:
            vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

        Source:
            ``vim/host/HardwareStatusInfo/DpuStatusInfo.rst``
        """

        @_rt.data(
            "vim.host.HardwareStatusInfo.DpuStatusInfo.OperationalInfo",
            wire_name="DpuStatusInfoOperationalInfo",
            since="vim.version.v8_0_0_1",
            rank=28,
            properties=lambda: (
                _rt.Property("sensorId", "string", since="vim.version.v8_0_0_1", rank=28),
                _rt.Property(
                    "healthState",
                    "vim.ElementDescription",
                    optional=True,
                    since="vim.version.v8_0_0_1",
                    rank=28,
                ),
                _rt.Property("reading", "string", since="vim.version.v8_0_0_1", rank=28),
                _rt.Property(
                    "units", "string", optional=True, since="vim.version.v8_0_0_1", rank=28
                ),
                _rt.Property(
                    "timeStamp", "dateTime", optional=True, since="vim.version.v8_0_0_1", rank=28
                ),
            ),
        )
        class OperationalInfo(vmodl.DynamicData):
            """The data object ``vim.host.HardwareStatusInfo.DpuStatusInfo.OperationalInfo``, on the wire ``DpuStatusInfoOperationalInfo``.

            Fields:
                - ``sensorId``: ``string``, required.
                - ``healthState``: ``vim.ElementDescription``, optional.
                - ``reading``: ``string``, required.
                - ``units``: ``string``, optional.
                - ``timeStamp``: ``dateTime``, optional.

            Since:
                vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

            Source:
                ``vim/host/HardwareStatusInfo/DpuStatusInfo/OperationalInfo.rst``
            """

            sensorId: str = ""
            """``string``, required. Since vSphere API 8.0.0.1."""
            healthState: vim.ElementDescription | None = None
            """``vim.ElementDescription``, optional. Since vSphere API 8.0.0.1."""
            reading: str = ""
            """``string``, required. Since vSphere API 8.0.0.1."""
            units: str | None = None
            """``string``, optional. Since vSphere API 8.0.0.1."""
            timeStamp: datetime.datetime | None = None
            """``dateTime``, optional. Since vSphere API 8.0.0.1."""

        dpuId: str = ""
        """``string``, required. Since vSphere API 8.0.0.1."""
        fru: vim.host.Fru | None = None
        """``vim.host.Fru``, optional. Since vSphere API 8.0.0.1."""
        sensors: _rt.Field[
            list[vim.host.HardwareStatusInfo.DpuStatusInfo.OperationalInfo],
            Iterable[vim.host.HardwareStatusInfo.DpuStatusInfo.OperationalInfo],
        ] = _rt.EMPTY
        """List of ``vim.host.HardwareStatusInfo.DpuStatusInfo.OperationalInfo``, optional. Since
        vSphere API 8.0.0.1.
        """

    @_rt.data(
        "vim.host.HardwareStatusInfo.StorageStatusInfo",
        wire_name="HostStorageElementInfo",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property(
                "operationalInfo",
                "vim.host.HardwareStatusInfo.StorageStatusInfo.OperationalInfo",
                array=True,
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
        ),
    )
    class StorageStatusInfo(HardwareElementInfo):
        """The data object ``vim.host.HardwareStatusInfo.StorageStatusInfo``, on the wire ``HostStorageElementInfo``.

        Fields:
            - ``operationalInfo``: List of
              ``vim.host.HardwareStatusInfo.StorageStatusInfo.OperationalInfo``, optional.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/host/HardwareStatusInfo/StorageStatusInfo.rst``
        """

        @_rt.data(
            "vim.host.HardwareStatusInfo.StorageStatusInfo.OperationalInfo",
            wire_name="HostStorageOperationalInfo",
            since="vim.version.version2",
            rank=2,
            properties=lambda: (
                _rt.Property("property", "string", since="vim.version.version2", rank=2),
                _rt.Property("value", "string", since="vim.version.version2", rank=2),
            ),
        )
        class OperationalInfo(vmodl.DynamicData):
            """The data object ``vim.host.HardwareStatusInfo.StorageStatusInfo.OperationalInfo``, on the wire ``HostStorageOperationalInfo``.

            Fields:
                - ``property``: ``string``, required.
                - ``value``: ``string``, required.

            Since:
                VI API 2.5 (``vim.version.version2``)

            Source:
                ``vim/host/HardwareStatusInfo/StorageStatusInfo/OperationalInfo.rst``
            """

            property: str = ""
            """``string``, required. Since VI API 2.5."""
            value: str = ""
            """``string``, required. Since VI API 2.5."""

        operationalInfo: _rt.Field[
            list[vim.host.HardwareStatusInfo.StorageStatusInfo.OperationalInfo],
            Iterable[vim.host.HardwareStatusInfo.StorageStatusInfo.OperationalInfo],
        ] = _rt.EMPTY
        """List of ``vim.host.HardwareStatusInfo.StorageStatusInfo.OperationalInfo``, optional.
        Since VI API 2.5.
        """

    memoryStatusInfo: _rt.Field[
        list[vim.host.HardwareStatusInfo.HardwareElementInfo],
        Iterable[vim.host.HardwareStatusInfo.HardwareElementInfo],
    ] = _rt.EMPTY
    """List of ``vim.host.HardwareStatusInfo.HardwareElementInfo``, optional. Since VI API 2.5."""
    cpuStatusInfo: _rt.Field[
        list[vim.host.HardwareStatusInfo.HardwareElementInfo],
        Iterable[vim.host.HardwareStatusInfo.HardwareElementInfo],
    ] = _rt.EMPTY
    """List of ``vim.host.HardwareStatusInfo.HardwareElementInfo``, optional. Since VI API 2.5."""
    storageStatusInfo: _rt.Field[
        list[vim.host.HardwareStatusInfo.StorageStatusInfo],
        Iterable[vim.host.HardwareStatusInfo.StorageStatusInfo],
    ] = _rt.EMPTY
    """List of ``vim.host.HardwareStatusInfo.StorageStatusInfo``, optional. Since VI API 2.5."""
    dpuStatusInfo: _rt.Field[
        list[vim.host.HardwareStatusInfo.DpuStatusInfo],
        Iterable[vim.host.HardwareStatusInfo.DpuStatusInfo],
    ] = _rt.EMPTY
    """List of ``vim.host.HardwareStatusInfo.DpuStatusInfo``, optional. Since vSphere API
    8.0.0.1.
    """
