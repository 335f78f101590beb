# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.WinOptions``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.customization.WinOptions",
    wire_name="CustomizationWinOptions",
    properties=lambda: (
        _rt.Property("changeSID", "boolean"),
        _rt.Property("deleteAccounts", "boolean"),
        _rt.Property(
            "reboot",
            "vim.vm.customization.WinOptions.SysprepRebootOption",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
    ),
)
class WinOptions(vim.vm.customization.Options):
    """The data object ``vim.vm.customization.WinOptions``, on the wire ``CustomizationWinOptions``.

    Fields:
        - ``changeSID``: ``boolean``, required.
        - ``deleteAccounts``: ``boolean``, required.
        - ``reboot``: ``vim.vm.customization.WinOptions.SysprepRebootOption``, optional. Since VI
          API 2.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/WinOptions.rst``
    """

    @_rt.enum(
        "vim.vm.customization.WinOptions.SysprepRebootOption",
        wire_name="CustomizationSysprepRebootOption",
        since="vim.version.version2",
        rank=2,
    )
    class SysprepRebootOption(_rt.VimEnum):
        """The enum ``vim.vm.customization.WinOptions.SysprepRebootOption``, on the wire ``CustomizationSysprepRebootOption``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/vm/customization/WinOptions/SysprepRebootOption.rst``
        """

        reboot = "reboot"
        """The value ``reboot``."""
        noreboot = "noreboot"
        """The value ``noreboot``."""
        shutdown = "shutdown"
        """The value ``shutdown``."""

    changeSID: bool = False
    """``boolean``, required. Since 1.0."""
    deleteAccounts: bool = False
    """``boolean``, required. Since 1.0."""
    reboot: _rt.Field[
        vim.vm.customization.WinOptions.SysprepRebootOption | None,
        vim.vm.customization.WinOptions.SysprepRebootOption | str | None,
    ] = _rt.UNSET
    """``vim.vm.customization.WinOptions.SysprepRebootOption``, optional. Since VI API 2.5."""
