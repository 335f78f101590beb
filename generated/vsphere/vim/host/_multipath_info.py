# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.MultipathInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.MultipathInfo",
    wire_name="HostMultipathInfo",
    properties=lambda: (
        _rt.Property("lun", "vim.host.MultipathInfo.LogicalUnit", array=True, optional=True),
    ),
)
class MultipathInfo(vmodl.DynamicData):
    """The data object ``vim.host.MultipathInfo``, on the wire ``HostMultipathInfo``.

    Fields:
        - ``lun``: List of ``vim.host.MultipathInfo.LogicalUnit``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/MultipathInfo.rst``
    """

    @_rt.data(
        "vim.host.MultipathInfo.LogicalUnitPolicy",
        wire_name="HostMultipathInfoLogicalUnitPolicy",
        properties=lambda: (_rt.Property("policy", "string"),),
    )
    class LogicalUnitPolicy(vmodl.DynamicData):
        """The data object ``vim.host.MultipathInfo.LogicalUnitPolicy``, on the wire ``HostMultipathInfoLogicalUnitPolicy``.

        Fields:
            - ``policy``: ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/MultipathInfo/LogicalUnitPolicy.rst``
        """

        policy: str = ""
        """``string``, required. Since 1.0."""

    @_rt.data(
        "vim.host.MultipathInfo.LogicalUnit",
        wire_name="HostMultipathInfoLogicalUnit",
        properties=lambda: (
            _rt.Property("key", "string"),
            _rt.Property("id", "string"),
            _rt.Property("lun", "vim.host.ScsiLun"),
            _rt.Property("path", "vim.host.MultipathInfo.Path", array=True),
            _rt.Property("policy", "vim.host.MultipathInfo.LogicalUnitPolicy"),
            _rt.Property(
                "storageArrayTypePolicy",
                "vim.host.MultipathInfo.LogicalUnitStorageArrayTypePolicy",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
        ),
    )
    class LogicalUnit(vmodl.DynamicData):
        """The data object ``vim.host.MultipathInfo.LogicalUnit``, on the wire ``HostMultipathInfoLogicalUnit``.

        Fields:
            - ``key``: ``string``, required.
            - ``id``: ``string``, required.
            - ``lun``: ``vim.host.ScsiLun``, required.
            - ``path``: List of ``vim.host.MultipathInfo.Path``, required.
            - ``policy``: ``vim.host.MultipathInfo.LogicalUnitPolicy``, required.
            - ``storageArrayTypePolicy``:
              ``vim.host.MultipathInfo.LogicalUnitStorageArrayTypePolicy``, optional. Since vSphere
              API 4.0.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/MultipathInfo/LogicalUnit.rst``
        """

        key: str = ""
        """``string``, required. Since 1.0."""
        id: str = ""
        """``string``, required. Since 1.0."""
        lun: vim.host.ScsiLun = _rt.UNSET
        """``vim.host.ScsiLun``, required. Since 1.0."""
        path: _rt.Field[
            list[vim.host.MultipathInfo.Path], Iterable[vim.host.MultipathInfo.Path]
        ] = _rt.EMPTY
        """List of ``vim.host.MultipathInfo.Path``, required. Since 1.0."""
        policy: vim.host.MultipathInfo.LogicalUnitPolicy = _rt.UNSET
        """``vim.host.MultipathInfo.LogicalUnitPolicy``, required. Since 1.0."""
        storageArrayTypePolicy: vim.host.MultipathInfo.LogicalUnitStorageArrayTypePolicy | None = (
            None
        )
        """``vim.host.MultipathInfo.LogicalUnitStorageArrayTypePolicy``, optional. Since vSphere API
        4.0.
        """

    @_rt.data(
        "vim.host.MultipathInfo.LogicalUnitStorageArrayTypePolicy",
        wire_name="HostMultipathInfoLogicalUnitStorageArrayTypePolicy",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("policy", "string", since="vim.version.version5", rank=5),
        ),
    )
    class LogicalUnitStorageArrayTypePolicy(vmodl.DynamicData):
        """The data object ``vim.host.MultipathInfo.LogicalUnitStorageArrayTypePolicy``, on the wire ``HostMultipathInfoLogicalUnitStorageArrayTypePolicy``.

        Fields:
            - ``policy``: ``string``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/MultipathInfo/LogicalUnitStorageArrayTypePolicy.rst``
        """

        policy: str = ""
        """``string``, required. Since vSphere API 4.0."""

    @_rt.data(
        "vim.host.MultipathInfo.Path",
        wire_name="HostMultipathInfoPath",
        properties=lambda: (
            _rt.Property("key", "string"),
            _rt.Property("name", "string"),
            _rt.Property("pathState", "string"),
            _rt.Property("state", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property(
                "isWorkingPath", "boolean", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("adapter", "vim.host.HostBusAdapter"),
            _rt.Property("lun", "vim.host.MultipathInfo.LogicalUnit"),
            _rt.Property("transport", "vim.host.TargetTransport", optional=True),
        ),
    )
    class Path(vmodl.DynamicData):
        """The data object ``vim.host.MultipathInfo.Path``, on the wire ``HostMultipathInfoPath``.

        Fields:
            - ``key``: ``string``, required.
            - ``name``: ``string``, required.
            - ``pathState``: ``string``, required.
            - ``state``: ``string``, optional. Since vSphere API 4.0.
            - ``isWorkingPath``: ``boolean``, optional. Since vSphere API 4.0.
            - ``adapter``: ``vim.host.HostBusAdapter``, required.
            - ``lun``: ``vim.host.MultipathInfo.LogicalUnit``, required.
            - ``transport``: ``vim.host.TargetTransport``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/MultipathInfo/Path.rst``
        """

        key: str = ""
        """``string``, required. Since 1.0."""
        name: str = ""
        """``string``, required. Since 1.0."""
        pathState: str = ""
        """``string``, required. Since 1.0."""
        state: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        isWorkingPath: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        adapter: vim.host.HostBusAdapter = _rt.UNSET
        """``vim.host.HostBusAdapter``, required. Since 1.0."""
        lun: vim.host.MultipathInfo.LogicalUnit = _rt.UNSET
        """``vim.host.MultipathInfo.LogicalUnit``, required. Since 1.0."""
        transport: vim.host.TargetTransport | None = None
        """``vim.host.TargetTransport``, optional. Since 1.0."""

    @_rt.enum("vim.host.MultipathInfo.PathState", wire_name="MultipathState")
    class PathState(_rt.VimEnum):
        """The enum ``vim.host.MultipathInfo.PathState``, on the wire ``MultipathState``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/MultipathInfo/PathState.rst``
        """

        standby = "standby"
        """The value ``standby``."""
        active = "active"
        """The value ``active``."""
        disabled = "disabled"
        """The value ``disabled``."""
        dead = "dead"
        """The value ``dead``."""
        unknown = "unknown"
        """The value ``unknown``."""

    @_rt.data(
        "vim.host.MultipathInfo.FixedLogicalUnitPolicy",
        wire_name="HostMultipathInfoFixedLogicalUnitPolicy",
        properties=lambda: (_rt.Property("prefer", "string"),),
    )
    class FixedLogicalUnitPolicy(LogicalUnitPolicy):
        """The data object ``vim.host.MultipathInfo.FixedLogicalUnitPolicy``, on the wire ``HostMultipathInfoFixedLogicalUnitPolicy``.

        Fields:
            - ``prefer``: ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/MultipathInfo/FixedLogicalUnitPolicy.rst``
        """

        prefer: str = ""
        """``string``, required. Since 1.0."""

    @_rt.data(
        "vim.host.MultipathInfo.HppLogicalUnitPolicy",
        wire_name="HostMultipathInfoHppLogicalUnitPolicy",
        since="vim.version.v7_0",
        rank=18,
        properties=lambda: (
            _rt.Property("bytes", "long", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property("iops", "long", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property("path", "string", optional=True, since="vim.version.v7_0", rank=18),
            _rt.Property(
                "latencyEvalTime", "long", optional=True, since="vim.version.v7_0", rank=18
            ),
            _rt.Property(
                "samplingIosPerPath", "long", optional=True, since="vim.version.v7_0", rank=18
            ),
        ),
    )
    class HppLogicalUnitPolicy(LogicalUnitPolicy):
        """The data object ``vim.host.MultipathInfo.HppLogicalUnitPolicy``, on the wire ``HostMultipathInfoHppLogicalUnitPolicy``.

        Fields:
            - ``bytes``: ``long`` in bytes, optional.
            - ``iops``: ``long``, optional.
            - ``path``: ``string``, optional.
            - ``latencyEvalTime``: ``long``, optional.
            - ``samplingIosPerPath``: ``long``, optional.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/host/MultipathInfo/HppLogicalUnitPolicy.rst``
        """

        bytes: int | None = None
        """``long`` in bytes, optional. Since vSphere API 7.0.0.0."""
        iops: int | None = None
        """``long``, optional. Since vSphere API 7.0.0.0."""
        path: str | None = None
        """``string``, optional. Since vSphere API 7.0.0.0."""
        latencyEvalTime: int | None = None
        """``long``, optional. Since vSphere API 7.0.0.0."""
        samplingIosPerPath: int | None = None
        """``long``, optional. Since vSphere API 7.0.0.0."""

    lun: _rt.Field[
        list[vim.host.MultipathInfo.LogicalUnit], Iterable[vim.host.MultipathInfo.LogicalUnit]
    ] = _rt.EMPTY
    """List of ``vim.host.MultipathInfo.LogicalUnit``, optional. Since 1.0."""
