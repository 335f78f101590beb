# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.IpGenerator``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data("vim.vm.customization.IpGenerator", wire_name="CustomizationIpGenerator")
class IpGenerator(vmodl.DynamicData):
    """The data object ``vim.vm.customization.IpGenerator``, on the wire ``CustomizationIpGenerator``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/IpGenerator.rst``
    """
