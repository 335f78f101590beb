# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.VirtualMachineNameGenerator``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.customization.VirtualMachineNameGenerator", wire_name="CustomizationVirtualMachineName"
)
class VirtualMachineNameGenerator(vim.vm.customization.NameGenerator):
    """The data object ``vim.vm.customization.VirtualMachineNameGenerator``, on the wire ``CustomizationVirtualMachineName``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/VirtualMachineNameGenerator.rst``
    """
