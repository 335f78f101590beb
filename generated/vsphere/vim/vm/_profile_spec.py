# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.ProfileSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.ProfileSpec",
    wire_name="VirtualMachineProfileSpec",
    since="vim.version.version9",
    rank=9,
)
class ProfileSpec(vmodl.DynamicData):
    """The data object ``vim.vm.ProfileSpec``, on the wire ``VirtualMachineProfileSpec``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vm/ProfileSpec.rst``
    """
