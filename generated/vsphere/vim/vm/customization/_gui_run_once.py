# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.GuiRunOnce``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vm.customization.GuiRunOnce",
    wire_name="CustomizationGuiRunOnce",
    properties=lambda: (_rt.Property("commandList", "string", array=True),),
)
class GuiRunOnce(vmodl.DynamicData):
    """The data object ``vim.vm.customization.GuiRunOnce``, on the wire ``CustomizationGuiRunOnce``.

    Fields:
        - ``commandList``: List of ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/GuiRunOnce.rst``
    """

    commandList: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since 1.0."""
