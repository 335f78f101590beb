# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.UsbInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.UsbInfo",
    wire_name="VirtualMachineUsbInfo",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("description", "string", since="vim.version.version2", rank=2),
        _rt.Property("vendor", "int", since="vim.version.version2", rank=2),
        _rt.Property("product", "int", since="vim.version.version2", rank=2),
        _rt.Property("physicalPath", "string", since="vim.version.version2", rank=2),
        _rt.Property(
            "family", "string", array=True, optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "speed", "string", array=True, optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "summary", "vim.vm.Summary", optional=True, since="vim.version.version2", rank=2
        ),
    ),
)
class UsbInfo(vim.vm.TargetInfo):
    """The data object ``vim.vm.UsbInfo``, on the wire ``VirtualMachineUsbInfo``.

    Fields:
        - ``description``: ``string``, required.
        - ``vendor``: ``int``, required.
        - ``product``: ``int``, required.
        - ``physicalPath``: ``string``, required.
        - ``family``: List of ``string``, optional.
        - ``speed``: List of ``string``, optional.
        - ``summary``: ``vim.vm.Summary``, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/vm/UsbInfo.rst``
    """

    @_rt.enum(
        "vim.vm.UsbInfo.Family",
        wire_name="VirtualMachineUsbInfoFamily",
        since="vim.version.version2",
        rank=2,
    )
    class Family(_rt.VimEnum):
        """The enum ``vim.vm.UsbInfo.Family``, on the wire ``VirtualMachineUsbInfoFamily``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/vm/UsbInfo/Family.rst``
        """

        audio = "audio"
        """The value ``audio``."""
        hid = "hid"
        """The value ``hid``."""
        hid_bootable = "hid_bootable"
        """The value ``hid_bootable``."""
        physical = "physical"
        """The value ``physical``."""
        communication = "communication"
        """The value ``communication``."""
        imaging = "imaging"
        """The value ``imaging``."""
        printer = "printer"
        """The value ``printer``."""
        storage = "storage"
        """The value ``storage``."""
        hub = "hub"
        """The value ``hub``."""
        smart_card = "smart_card"
        """The value ``smart_card``."""
        security = "security"
        """The value ``security``."""
        video = "video"
        """The value ``video``."""
        wireless = "wireless"
        """The value ``wireless``."""
        bluetooth = "bluetooth"
        """The value ``bluetooth``."""
        wusb = "wusb"
        """The value ``wusb``."""
        pda = "pda"
        """The value ``pda``."""
        vendor_specific = "vendor_specific"
        """The value ``vendor_specific``."""
        other = "other"
        """The value ``other``."""
        unknownFamily = "unknownFamily"
        """The value ``unknownFamily``."""

    @_rt.enum(
        "vim.vm.UsbInfo.Speed",
        wire_name="VirtualMachineUsbInfoSpeed",
        since="vim.version.version2",
        rank=2,
    )
    class Speed(_rt.VimEnum):
        """The enum ``vim.vm.UsbInfo.Speed``, on the wire ``VirtualMachineUsbInfoSpeed``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/vm/UsbInfo/Speed.rst``
        """

        low = "low"
        """The value ``low``."""
        full = "full"
        """The value ``full``."""
        high = "high"
        """The value ``high``."""
        superSpeed = "superSpeed"
        """The value ``superSpeed``."""
        superSpeedPlus = "superSpeedPlus"
        """The value ``superSpeedPlus``."""
        superSpeed20Gbps = "superSpeed20Gbps"
        """The value ``superSpeed20Gbps``."""
        unknownSpeed = "unknownSpeed"
        """The value ``unknownSpeed``."""

    description: str = ""
    """``string``, required. Since VI API 2.5."""
    vendor: int = 0
    """``int``, required. Since VI API 2.5."""
    product: int = 0
    """``int``, required. Since VI API 2.5."""
    physicalPath: str = ""
    """``string``, required. Since VI API 2.5."""
    family: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since VI API 2.5."""
    speed: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since VI API 2.5."""
    summary: vim.vm.Summary | None = None
    """``vim.vm.Summary``, optional. Since VI API 2.5."""
