# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.DhcpIpGenerator``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.customization.DhcpIpGenerator", wire_name="CustomizationDhcpIpGenerator")
class DhcpIpGenerator(vim.vm.customization.IpGenerator):
    """The data object ``vim.vm.customization.DhcpIpGenerator``, on the wire ``CustomizationDhcpIpGenerator``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/DhcpIpGenerator.rst``
    """
