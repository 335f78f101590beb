# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.AdapterMapping``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.customization.AdapterMapping",
    wire_name="CustomizationAdapterMapping",
    properties=lambda: (
        _rt.Property("macAddress", "string", optional=True),
        _rt.Property("adapter", "vim.vm.customization.IPSettings"),
    ),
)
class AdapterMapping(vmodl.DynamicData):
    """The data object ``vim.vm.customization.AdapterMapping``, on the wire ``CustomizationAdapterMapping``.

    Fields:
        - ``macAddress``: ``string``, optional.
        - ``adapter``: ``vim.vm.customization.IPSettings``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/AdapterMapping.rst``
    """

    macAddress: str | None = None
    """``string``, optional. Since 1.0."""
    adapter: vim.vm.customization.IPSettings = _rt.UNSET
    """``vim.vm.customization.IPSettings``, required. Since 1.0."""
