# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.CustomIpGenerator``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.customization.CustomIpGenerator",
    wire_name="CustomizationCustomIpGenerator",
    properties=lambda: (_rt.Property("argument", "string", optional=True),),
)
class CustomIpGenerator(vim.vm.customization.IpGenerator):
    """The data object ``vim.vm.customization.CustomIpGenerator``, on the wire ``CustomizationCustomIpGenerator``.

    Fields:
        - ``argument``: ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/CustomIpGenerator.rst``
    """

    argument: str | None = None
    """``string``, optional. Since 1.0."""
