# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.LinuxPrep``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.customization.LinuxPrep",
    wire_name="CustomizationLinuxPrep",
    properties=lambda: (
        _rt.Property("hostName", "vim.vm.customization.NameGenerator"),
        _rt.Property("domain", "string"),
        _rt.Property("timeZone", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("hwClockUTC", "boolean", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("scriptText", "string", optional=True, since="vim.version.v7_0", rank=18),
        _rt.Property(
            "compatibleCustomizationMethod",
            "string",
            optional=True,
            since="vim.version.v8_0_3_0",
            rank=32,
        ),
        _rt.Property(
            "resetPassword", "boolean", optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
        _rt.Property(
            "password",
            "vim.vm.customization.Password",
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
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
class LinuxPrep(vim.vm.customization.IdentitySettings):
    """The data object ``vim.vm.customization.LinuxPrep``, on the wire ``CustomizationLinuxPrep``.

    Fields:
        - ``hostName``: ``vim.vm.customization.NameGenerator``, required.
        - ``domain``: ``string``, required.
        - ``timeZone``: ``string``, optional. Since vSphere API 4.0.
        - ``hwClockUTC``: ``boolean``, optional. Since vSphere API 4.0.
        - ``scriptText``: ``string``, optional. Since vSphere API 7.0.0.0.
        - ``compatibleCustomizationMethod``: ``string``, optional. Since vSphere API 8.0.3.0.
        - ``resetPassword``: ``boolean``, optional. Since vSphere API 9.1.0.0.
        - ``password``: ``vim.vm.customization.Password``, optional. Since vSphere API 9.1.0.0.
        - ``extraConfig``: List of ``vim.option.OptionValue``, optional. Since vSphere API 9.1.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/LinuxPrep.rst``
    """

    hostName: vim.vm.customization.NameGenerator = _rt.UNSET
    """``vim.vm.customization.NameGenerator``, required. Since 1.0."""
    domain: str = ""
    """``string``, required. Since 1.0."""
    timeZone: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    hwClockUTC: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    scriptText: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
    compatibleCustomizationMethod: str | None = None
    """``string``, optional. Since vSphere API 8.0.3.0."""
    resetPassword: bool | None = None
    """``boolean``, optional. Since vSphere API 9.1.0.0."""
    password: vim.vm.customization.Password | None = None
    """``vim.vm.customization.Password``, optional. Since vSphere API 9.1.0.0."""
    extraConfig: _rt.Field[list[vim.option.OptionValue], Iterable[vim.option.OptionValue]] = (
        _rt.EMPTY
    )
    """List of ``vim.option.OptionValue``, optional. Since vSphere API 9.1.0.0."""
