# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.EmptyProfileSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.EmptyProfileSpec",
    wire_name="VirtualMachineEmptyProfileSpec",
    since="vim.version.version9",
    rank=9,
)
class EmptyProfileSpec(vim.vm.ProfileSpec):
    """The data object ``vim.vm.EmptyProfileSpec``, on the wire ``VirtualMachineEmptyProfileSpec``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vm/EmptyProfileSpec.rst``
    """
