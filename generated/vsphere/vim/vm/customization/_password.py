# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.Password``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vm.customization.Password",
    wire_name="CustomizationPassword",
    properties=lambda: (
        _rt.Property("value", "string"),
        _rt.Property("plainText", "boolean"),
    ),
)
class Password(vmodl.DynamicData):
    """The data object ``vim.vm.customization.Password``, on the wire ``CustomizationPassword``.

    Fields:
        - ``value``: ``string``, required.
        - ``plainText``: ``boolean``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/Password.rst``
    """

    value: str = ""
    """``string``, required. Since 1.0."""
    plainText: bool = False
    """``boolean``, required. Since 1.0."""
