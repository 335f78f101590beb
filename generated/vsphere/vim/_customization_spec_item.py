# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.CustomizationSpecItem``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.CustomizationSpecItem",
    wire_name="CustomizationSpecItem",
    properties=lambda: (
        _rt.Property("info", "vim.CustomizationSpecInfo"),
        _rt.Property("spec", "vim.vm.customization.Specification"),
    ),
)
class CustomizationSpecItem(vmodl.DynamicData):
    """The data object ``vim.CustomizationSpecItem``.

    Fields:
        - ``info``: ``vim.CustomizationSpecInfo``, required.
        - ``spec``: ``vim.vm.customization.Specification``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/CustomizationSpecItem.rst``
    """

    info: vim.CustomizationSpecInfo = _rt.UNSET
    """``vim.CustomizationSpecInfo``, required. Since 1.0."""
    spec: vim.vm.customization.Specification = _rt.UNSET
    """``vim.vm.customization.Specification``, required. Since 1.0."""
