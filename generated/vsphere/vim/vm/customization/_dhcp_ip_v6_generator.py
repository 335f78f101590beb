# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.DhcpIpV6Generator``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.customization.DhcpIpV6Generator",
    wire_name="CustomizationDhcpIpV6Generator",
    since="vim.version.version5",
    rank=5,
)
class DhcpIpV6Generator(vim.vm.customization.IpV6Generator):
    """The data object ``vim.vm.customization.DhcpIpV6Generator``, on the wire ``CustomizationDhcpIpV6Generator``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vm/customization/DhcpIpV6Generator.rst``
    """
