# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.GuiUnattended``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.customization.GuiUnattended",
    wire_name="CustomizationGuiUnattended",
    properties=lambda: (
        _rt.Property("password", "vim.vm.customization.Password", optional=True),
        _rt.Property("timeZone", "int"),
        _rt.Property("autoLogon", "boolean"),
        _rt.Property("autoLogonCount", "int"),
    ),
)
class GuiUnattended(vmodl.DynamicData):
    """The data object ``vim.vm.customization.GuiUnattended``, on the wire ``CustomizationGuiUnattended``.

    Fields:
        - ``password``: ``vim.vm.customization.Password``, optional.
        - ``timeZone``: ``int``, required.
        - ``autoLogon``: ``boolean``, required.
        - ``autoLogonCount``: ``int``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/GuiUnattended.rst``
    """

    password: vim.vm.customization.Password | None = None
    """``vim.vm.customization.Password``, optional. Since 1.0."""
    timeZone: int = 0
    """``int``, required. Since 1.0."""
    autoLogon: bool = False
    """``boolean``, required. Since 1.0."""
    autoLogonCount: int = 0
    """``int``, required. Since 1.0."""
