# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualCdrom``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualCdrom", wire_name="VirtualCdrom")
class VirtualCdrom(vim.vm.device.VirtualDevice):
    """The data object ``vim.vm.device.VirtualCdrom``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualCdrom.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualCdrom.AtapiBackingInfo", wire_name="VirtualCdromAtapiBackingInfo"
    )
    class AtapiBackingInfo(vim.vm.device.VirtualDevice.DeviceBackingInfo):
        """The data object ``vim.vm.device.VirtualCdrom.AtapiBackingInfo``, on the wire ``VirtualCdromAtapiBackingInfo``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualCdrom/AtapiBackingInfo.rst``
        """

    @_rt.data("vim.vm.device.VirtualCdrom.IsoBackingInfo", wire_name="VirtualCdromIsoBackingInfo")
    class IsoBackingInfo(vim.vm.device.VirtualDevice.FileBackingInfo):
        """The data object ``vim.vm.device.VirtualCdrom.IsoBackingInfo``, on the wire ``VirtualCdromIsoBackingInfo``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualCdrom/IsoBackingInfo.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualCdrom.PassthroughBackingInfo",
        wire_name="VirtualCdromPassthroughBackingInfo",
        properties=lambda: (_rt.Property("exclusive", "boolean"),),
    )
    class PassthroughBackingInfo(vim.vm.device.VirtualDevice.DeviceBackingInfo):
        """The data object ``vim.vm.device.VirtualCdrom.PassthroughBackingInfo``, on the wire ``VirtualCdromPassthroughBackingInfo``.

        Fields:
            - ``exclusive``: ``boolean``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualCdrom/PassthroughBackingInfo.rst``
        """

        exclusive: bool = False
        """``boolean``, required. Since 1.0."""

    @_rt.data(
        "vim.vm.device.VirtualCdrom.RemoteAtapiBackingInfo",
        wire_name="VirtualCdromRemoteAtapiBackingInfo",
    )
    class RemoteAtapiBackingInfo(vim.vm.device.VirtualDevice.RemoteDeviceBackingInfo):
        """The data object ``vim.vm.device.VirtualCdrom.RemoteAtapiBackingInfo``, on the wire ``VirtualCdromRemoteAtapiBackingInfo``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualCdrom/RemoteAtapiBackingInfo.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualCdrom.RemotePassthroughBackingInfo",
        wire_name="VirtualCdromRemotePassthroughBackingInfo",
        properties=lambda: (_rt.Property("exclusive", "boolean"),),
    )
    class RemotePassthroughBackingInfo(vim.vm.device.VirtualDevice.RemoteDeviceBackingInfo):
        """The data object ``vim.vm.device.VirtualCdrom.RemotePassthroughBackingInfo``, on the wire ``VirtualCdromRemotePassthroughBackingInfo``.

        Fields:
            - ``exclusive``: ``boolean``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualCdrom/RemotePassthroughBackingInfo.rst``
        """

        exclusive: bool = False
        """``boolean``, required. Since 1.0."""
