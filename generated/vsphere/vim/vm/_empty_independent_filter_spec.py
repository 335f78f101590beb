# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.EmptyIndependentFilterSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.EmptyIndependentFilterSpec",
    wire_name="VirtualMachineEmptyIndependentFilterSpec",
    since="vim.version.v7_0_2_1",
    rank=23,
)
class EmptyIndependentFilterSpec(vim.vm.BaseIndependentFilterSpec):
    """The data object ``vim.vm.EmptyIndependentFilterSpec``, on the wire ``VirtualMachineEmptyIndependentFilterSpec``.

    Since:
        vSphere API 7.0.2.1 (``vim.version.v7_0_2_1``)

    Source:
        ``vim/vm/EmptyIndependentFilterSpec.rst``
    """
