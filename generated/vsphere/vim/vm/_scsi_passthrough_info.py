# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.ScsiPassthroughInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.ScsiPassthroughInfo",
    wire_name="VirtualMachineScsiPassthroughInfo",
    properties=lambda: (
        _rt.Property("scsiClass", "string"),
        _rt.Property("vendor", "string"),
        _rt.Property("physicalUnitNumber", "int"),
    ),
)
class ScsiPassthroughInfo(vim.vm.TargetInfo):
    """The data object ``vim.vm.ScsiPassthroughInfo``, on the wire ``VirtualMachineScsiPassthroughInfo``.

    Fields:
        - ``scsiClass``: ``string``, required.
        - ``vendor``: ``string``, required.
        - ``physicalUnitNumber``: ``int``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/ScsiPassthroughInfo.rst``
    """

    @_rt.enum("vim.vm.ScsiPassthroughInfo.ScsiClass", wire_name="VirtualMachineScsiPassthroughType")
    class ScsiClass(_rt.VimEnum):
        """The enum ``vim.vm.ScsiPassthroughInfo.ScsiClass``, on the wire ``VirtualMachineScsiPassthroughType``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/ScsiPassthroughInfo/ScsiClass.rst``
        """

        disk = "disk"
        """The value ``disk``."""
        tape = "tape"
        """The value ``tape``."""
        printer = "printer"
        """The value ``printer``."""
        processor = "processor"
        """The value ``processor``."""
        worm = "worm"
        """The value ``worm``."""
        cdrom = "cdrom"
        """The value ``cdrom``."""
        scanner = "scanner"
        """The value ``scanner``."""
        optical = "optical"
        """The value ``optical``."""
        media = "media"
        """The value ``media``."""
        com = "com"
        """The value ``com``."""
        raid = "raid"
        """The value ``raid``."""
        unknown = "unknown"
        """The value ``unknown``."""

    scsiClass: str = ""
    """``string``, required. Since 1.0."""
    vendor: str = ""
    """``string``, required. Since 1.0."""
    physicalUnitNumber: int = 0
    """``int``, required. Since 1.0."""
