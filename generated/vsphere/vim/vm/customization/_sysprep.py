# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.Sysprep``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.customization.Sysprep",
    wire_name="CustomizationSysprep",
    properties=lambda: (
        _rt.Property("guiUnattended", "vim.vm.customization.GuiUnattended"),
        _rt.Property("userData", "vim.vm.customization.UserData"),
        _rt.Property("guiRunOnce", "vim.vm.customization.GuiRunOnce", optional=True),
        _rt.Property("identification", "vim.vm.customization.Identification"),
        _rt.Property(
            "licenseFilePrintData", "vim.vm.customization.LicenseFilePrintData", optional=True
        ),
        _rt.Property("scriptText", "string", optional=True, since="vim.version.v9_1_0_0", rank=35),
        _rt.Property(
            "resetPassword", "boolean", optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
        _rt.Property(
            "extraConfig",
            "vim.option.OptionValue",
            array=True,
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
    ),
)
class Sysprep(vim.vm.customization.IdentitySettings):
    """The data object ``vim.vm.customization.Sysprep``, on the wire ``CustomizationSysprep``.

    Fields:
        - ``guiUnattended``: ``vim.vm.customization.GuiUnattended``, required.
        - ``userData``: ``vim.vm.customization.UserData``, required.
        - ``guiRunOnce``: ``vim.vm.customization.GuiRunOnce``, optional.
        - ``identification``: ``vim.vm.customization.Identification``, required.
        - ``licenseFilePrintData``: ``vim.vm.customization.LicenseFilePrintData``, optional.
        - ``scriptText``: ``string``, optional. Since vSphere API 9.1.0.0.
        - ``resetPassword``: ``boolean``, optional. Since vSphere API 9.1.0.0.
        - ``extraConfig``: List of ``vim.option.OptionValue``, optional. Since vSphere API 9.1.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/Sysprep.rst``
    """

    guiUnattended: vim.vm.customization.GuiUnattended = _rt.UNSET
    """``vim.vm.customization.GuiUnattended``, required. Since 1.0."""
    userData: vim.vm.customization.UserData = _rt.UNSET
    """``vim.vm.customization.UserData``, required. Since 1.0."""
    guiRunOnce: vim.vm.customization.GuiRunOnce | None = None
    """``vim.vm.customization.GuiRunOnce``, optional. Since 1.0."""
    identification: vim.vm.customization.Identification = _rt.UNSET
    """``vim.vm.customization.Identification``, required. Since 1.0."""
    licenseFilePrintData: vim.vm.customization.LicenseFilePrintData | None = None
    """``vim.vm.customization.LicenseFilePrintData``, optional. Since 1.0."""
    scriptText: str | None = None
    """``string``, optional. Since vSphere API 9.1.0.0."""
    resetPassword: bool | None = None
    """``boolean``, optional. Since vSphere API 9.1.0.0."""
    extraConfig: _rt.Field[list[vim.option.OptionValue], Iterable[vim.option.OptionValue]] = (
        _rt.EMPTY
    )
    """List of ``vim.option.OptionValue``, optional. Since vSphere API 9.1.0.0."""
