# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.CustomNameGenerator``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.customization.CustomNameGenerator",
    wire_name="CustomizationCustomName",
    properties=lambda: (_rt.Property("argument", "string", optional=True),),
)
class CustomNameGenerator(vim.vm.customization.NameGenerator):
    """The data object ``vim.vm.customization.CustomNameGenerator``, on the wire ``CustomizationCustomName``.

    Fields:
        - ``argument``: ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/CustomNameGenerator.rst``
    """

    argument: str | None = None
    """``string``, optional. Since 1.0."""
