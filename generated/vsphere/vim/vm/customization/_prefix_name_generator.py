# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.PrefixNameGenerator``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.customization.PrefixNameGenerator",
    wire_name="CustomizationPrefixName",
    properties=lambda: (_rt.Property("base", "string"),),
)
class PrefixNameGenerator(vim.vm.customization.NameGenerator):
    """The data object ``vim.vm.customization.PrefixNameGenerator``, on the wire ``CustomizationPrefixName``.

    Fields:
        - ``base``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/PrefixNameGenerator.rst``
    """

    base: str = ""
    """``string``, required. Since 1.0."""
