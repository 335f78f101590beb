# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.GraphicsConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.GraphicsConfig",
    wire_name="HostGraphicsConfig",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("hostDefaultGraphicsType", "string", since="vim.version.version11", rank=11),
        _rt.Property(
            "sharedPassthruAssignmentPolicy", "string", since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "deviceType",
            "vim.host.GraphicsConfig.DeviceType",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class GraphicsConfig(vmodl.DynamicData):
    """The data object ``vim.host.GraphicsConfig``, on the wire ``HostGraphicsConfig``.

    Fields:
        - ``hostDefaultGraphicsType``: ``string``, required.
        - ``sharedPassthruAssignmentPolicy``: ``string``, required.
        - ``deviceType``: List of ``vim.host.GraphicsConfig.DeviceType``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/host/GraphicsConfig.rst``
    """

    @_rt.data(
        "vim.host.GraphicsConfig.DeviceType",
        wire_name="HostGraphicsConfigDeviceType",
        since="vim.version.version11",
        rank=11,
        properties=lambda: (
            _rt.Property("deviceId", "string", since="vim.version.version11", rank=11),
            _rt.Property("graphicsType", "string", since="vim.version.version11", rank=11),
            _rt.Property(
                "vgpuMode", "string", optional=True, since="vim.version.v8_0_3_0", rank=32
            ),
        ),
    )
    class DeviceType(vmodl.DynamicData):
        """The data object ``vim.host.GraphicsConfig.DeviceType``, on the wire ``HostGraphicsConfigDeviceType``.

        Fields:
            - ``deviceId``: ``string``, required.
            - ``graphicsType``: ``string``, required.
            - ``vgpuMode``: ``string``, optional. Since vSphere API 8.0.3.0.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/host/GraphicsConfig/DeviceType.rst``
        """

        deviceId: str = ""
        """``string``, required. Since vSphere API 6.5."""
        graphicsType: str = ""
        """``string``, required. Since vSphere API 6.5."""
        vgpuMode: str | None = None
        """``string``, optional. Since vSphere API 8.0.3.0."""

    @_rt.enum(
        "vim.host.GraphicsConfig.GraphicsType",
        wire_name="HostGraphicsConfigGraphicsType",
        since="vim.version.version11",
        rank=11,
    )
    class GraphicsType(_rt.VimEnum):
        """The enum ``vim.host.GraphicsConfig.GraphicsType``, on the wire ``HostGraphicsConfigGraphicsType``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/host/GraphicsConfig/GraphicsType.rst``
        """

        shared = "shared"
        """The value ``shared``."""
        sharedDirect = "sharedDirect"
        """The value ``sharedDirect``."""

    @_rt.enum(
        "vim.host.GraphicsConfig.SharedPassthruAssignmentPolicy",
        wire_name="HostGraphicsConfigSharedPassthruAssignmentPolicy",
        since="vim.version.version11",
        rank=11,
    )
    class SharedPassthruAssignmentPolicy(_rt.VimEnum):
        """The enum ``vim.host.GraphicsConfig.SharedPassthruAssignmentPolicy``, on the wire ``HostGraphicsConfigSharedPassthruAssignmentPolicy``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/host/GraphicsConfig/SharedPassthruAssignmentPolicy.rst``
        """

        performance = "performance"
        """The value ``performance``."""
        consolidation = "consolidation"
        """The value ``consolidation``."""

    @_rt.enum(
        "vim.host.GraphicsConfig.VgpuMode",
        wire_name="HostGraphicsConfigVgpuMode",
        since="vim.version.v8_0_3_0",
        rank=32,
    )
    class VgpuMode(_rt.VimEnum):
        """The enum ``vim.host.GraphicsConfig.VgpuMode``, on the wire ``HostGraphicsConfigVgpuMode``.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/host/GraphicsConfig/VgpuMode.rst``
        """

        sameSize = "sameSize"
        """The value ``sameSize``."""
        mixedSize = "mixedSize"
        """The value ``mixedSize``."""

    hostDefaultGraphicsType: str = ""
    """``string``, required. Since vSphere API 6.5."""
    sharedPassthruAssignmentPolicy: str = ""
    """``string``, required. Since vSphere API 6.5."""
    deviceType: _rt.Field[
        list[vim.host.GraphicsConfig.DeviceType], Iterable[vim.host.GraphicsConfig.DeviceType]
    ] = _rt.EMPTY
    """List of ``vim.host.GraphicsConfig.DeviceType``, optional. Since vSphere API 6.5."""
