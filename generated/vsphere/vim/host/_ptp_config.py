# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.PtpConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.PtpConfig",
    wire_name="HostPtpConfig",
    since="vim.version.v7_0_3_0",
    rank=24,
    properties=lambda: (
        _rt.Property("domain", "int", optional=True, since="vim.version.v7_0_3_0", rank=24),
        _rt.Property(
            "port",
            "vim.host.PtpConfig.PtpPort",
            array=True,
            optional=True,
            since="vim.version.v7_0_3_0",
            rank=24,
        ),
    ),
)
class PtpConfig(vmodl.DynamicData):
    """The data object ``vim.host.PtpConfig``, on the wire ``HostPtpConfig``.

    Fields:
        - ``domain``: ``int``, optional.
        - ``port``: List of ``vim.host.PtpConfig.PtpPort``, optional.

    Since:
        vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

    Source:
        ``vim/host/PtpConfig.rst``
    """

    @_rt.enum(
        "vim.host.PtpConfig.DeviceType",
        wire_name="HostPtpConfigDeviceType",
        since="vim.version.v7_0_3_0",
        rank=24,
    )
    class DeviceType(_rt.VimEnum):
        """The enum ``vim.host.PtpConfig.DeviceType``, on the wire ``HostPtpConfigDeviceType``.

        Since:
            vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

        Source:
            ``vim/host/PtpConfig/DeviceType.rst``
        """

        none = "none"
        """The value ``none``."""
        virtualNic = "virtualNic"
        """The value ``virtualNic``."""
        pciPassthruNic = "pciPassthruNic"
        """The value ``pciPassthruNic``."""

    @_rt.data(
        "vim.host.PtpConfig.PtpPort",
        wire_name="HostPtpConfigPtpPort",
        since="vim.version.v7_0_3_0",
        rank=24,
        properties=lambda: (
            _rt.Property("index", "int", since="vim.version.v7_0_3_0", rank=24),
            _rt.Property(
                "deviceType", "string", optional=True, since="vim.version.v7_0_3_0", rank=24
            ),
            _rt.Property("device", "string", optional=True, since="vim.version.v7_0_3_0", rank=24),
            _rt.Property(
                "ipConfig",
                "vim.host.IpConfig",
                optional=True,
                since="vim.version.v7_0_3_0",
                rank=24,
            ),
        ),
    )
    class PtpPort(vmodl.DynamicData):
        """The data object ``vim.host.PtpConfig.PtpPort``, on the wire ``HostPtpConfigPtpPort``.

        Fields:
            - ``index``: ``int``, required.
            - ``deviceType``: ``string``, optional.
            - ``device``: ``string``, optional.
            - ``ipConfig``: ``vim.host.IpConfig``, optional.

        Since:
            vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

        Source:
            ``vim/host/PtpConfig/PtpPort.rst``
        """

        index: int = 0
        """``int``, required. Since vSphere API 7.0.3.0."""
        deviceType: str | None = None
        """``string``, optional. Since vSphere API 7.0.3.0."""
        device: str | None = None
        """``string``, optional. Since vSphere API 7.0.3.0."""
        ipConfig: vim.host.IpConfig | None = None
        """``vim.host.IpConfig``, optional. Since vSphere API 7.0.3.0."""

    domain: int | None = None
    """``int``, optional. Since vSphere API 7.0.3.0."""
    port: _rt.Field[list[vim.host.PtpConfig.PtpPort], Iterable[vim.host.PtpConfig.PtpPort]] = (
        _rt.EMPTY
    )
    """List of ``vim.host.PtpConfig.PtpPort``, optional. Since vSphere API 7.0.3.0."""
