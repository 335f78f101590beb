# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.IpV6Generator``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vm.customization.IpV6Generator",
    wire_name="CustomizationIpV6Generator",
    since="vim.version.version5",
    rank=5,
)
class IpV6Generator(vmodl.DynamicData):
    """The data object ``vim.vm.customization.IpV6Generator``, on the wire ``CustomizationIpV6Generator``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vm/customization/IpV6Generator.rst``
    """
