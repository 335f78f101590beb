# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.SysprepText``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.customization.SysprepText",
    wire_name="CustomizationSysprepText",
    properties=lambda: (_rt.Property("value", "string"),),
)
class SysprepText(vim.vm.customization.IdentitySettings):
    """The data object ``vim.vm.customization.SysprepText``, on the wire ``CustomizationSysprepText``.

    Fields:
        - ``value``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/SysprepText.rst``
    """

    value: str = ""
    """``string``, required. Since 1.0."""
