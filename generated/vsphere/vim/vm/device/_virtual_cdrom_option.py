# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualCdromOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.device.VirtualCdromOption", wire_name="VirtualCdromOption")
class VirtualCdromOption(vim.vm.device.VirtualDeviceOption):
    """The data object ``vim.vm.device.VirtualCdromOption``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualCdromOption.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualCdromOption.AtapiBackingOption",
        wire_name="VirtualCdromAtapiBackingOption",
    )
    class AtapiBackingOption(vim.vm.device.VirtualDeviceOption.DeviceBackingOption):
        """The data object ``vim.vm.device.VirtualCdromOption.AtapiBackingOption``, on the wire ``VirtualCdromAtapiBackingOption``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualCdromOption/AtapiBackingOption.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualCdromOption.IsoBackingOption",
        wire_name="VirtualCdromIsoBackingOption",
    )
    class IsoBackingOption(vim.vm.device.VirtualDeviceOption.FileBackingOption):
        """The data object ``vim.vm.device.VirtualCdromOption.IsoBackingOption``, on the wire ``VirtualCdromIsoBackingOption``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualCdromOption/IsoBackingOption.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualCdromOption.PassthroughBackingOption",
        wire_name="VirtualCdromPassthroughBackingOption",
        properties=lambda: (_rt.Property("exclusive", "vim.option.BoolOption"),),
    )
    class PassthroughBackingOption(vim.vm.device.VirtualDeviceOption.DeviceBackingOption):
        """The data object ``vim.vm.device.VirtualCdromOption.PassthroughBackingOption``, on the wire ``VirtualCdromPassthroughBackingOption``.

        Fields:
            - ``exclusive``: ``vim.option.BoolOption``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualCdromOption/PassthroughBackingOption.rst``
        """

        exclusive: vim.option.BoolOption = _rt.UNSET
        """``vim.option.BoolOption``, required. Since 1.0."""

    @_rt.data(
        "vim.vm.device.VirtualCdromOption.RemoteAtapiBackingOption",
        wire_name="VirtualCdromRemoteAtapiBackingOption",
    )
    class RemoteAtapiBackingOption(vim.vm.device.VirtualDeviceOption.DeviceBackingOption):
        """The data object ``vim.vm.device.VirtualCdromOption.RemoteAtapiBackingOption``, on the wire ``VirtualCdromRemoteAtapiBackingOption``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualCdromOption/RemoteAtapiBackingOption.rst``
        """

    @_rt.data(
        "vim.vm.device.VirtualCdromOption.RemotePassthroughBackingOption",
        wire_name="VirtualCdromRemotePassthroughBackingOption",
        properties=lambda: (_rt.Property("exclusive", "vim.option.BoolOption"),),
    )
    class RemotePassthroughBackingOption(
        vim.vm.device.VirtualDeviceOption.RemoteDeviceBackingOption
    ):
        """The data object ``vim.vm.device.VirtualCdromOption.RemotePassthroughBackingOption``, on the wire ``VirtualCdromRemotePassthroughBackingOption``.

        Fields:
            - ``exclusive``: ``vim.option.BoolOption``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/VirtualCdromOption/RemotePassthroughBackingOption.rst``
        """

        exclusive: vim.option.BoolOption = _rt.UNSET
        """``vim.option.BoolOption``, required. Since 1.0."""
