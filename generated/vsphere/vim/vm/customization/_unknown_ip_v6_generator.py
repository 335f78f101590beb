# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.UnknownIpV6Generator``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.customization.UnknownIpV6Generator",
    wire_name="CustomizationUnknownIpV6Generator",
    since="vim.version.version5",
    rank=5,
)
class UnknownIpV6Generator(vim.vm.customization.IpV6Generator):
    """The data object ``vim.vm.customization.UnknownIpV6Generator``, on the wire ``CustomizationUnknownIpV6Generator``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vm/customization/UnknownIpV6Generator.rst``
    """
