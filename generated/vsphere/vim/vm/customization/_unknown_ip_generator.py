# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.UnknownIpGenerator``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.customization.UnknownIpGenerator", wire_name="CustomizationUnknownIpGenerator")
class UnknownIpGenerator(vim.vm.customization.IpGenerator):
    """The data object ``vim.vm.customization.UnknownIpGenerator``, on the wire ``CustomizationUnknownIpGenerator``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/UnknownIpGenerator.rst``
    """
