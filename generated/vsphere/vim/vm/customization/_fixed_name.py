# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.FixedName``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.customization.FixedName",
    wire_name="CustomizationFixedName",
    properties=lambda: (_rt.Property("name", "string"),),
)
class FixedName(vim.vm.customization.NameGenerator):
    """The data object ``vim.vm.customization.FixedName``, on the wire ``CustomizationFixedName``.

    Fields:
        - ``name``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/FixedName.rst``
    """

    name: str = ""
    """``string``, required. Since 1.0."""
