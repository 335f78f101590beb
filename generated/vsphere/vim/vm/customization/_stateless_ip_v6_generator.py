# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.StatelessIpV6Generator``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.customization.StatelessIpV6Generator",
    wire_name="CustomizationStatelessIpV6Generator",
    since="vim.version.version5",
    rank=5,
)
class StatelessIpV6Generator(vim.vm.customization.IpV6Generator):
    """The data object ``vim.vm.customization.StatelessIpV6Generator``, on the wire ``CustomizationStatelessIpV6Generator``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vm/customization/StatelessIpV6Generator.rst``
    """
