# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.CustomIpV6Generator``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.customization.CustomIpV6Generator",
    wire_name="CustomizationCustomIpV6Generator",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("argument", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class CustomIpV6Generator(vim.vm.customization.IpV6Generator):
    """The data object ``vim.vm.customization.CustomIpV6Generator``, on the wire ``CustomizationCustomIpV6Generator``.

    Fields:
        - ``argument``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vm/customization/CustomIpV6Generator.rst``
    """

    argument: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
