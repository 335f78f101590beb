# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.BaseIndependentFilterSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.BaseIndependentFilterSpec",
    wire_name="VirtualMachineBaseIndependentFilterSpec",
    since="vim.version.v7_0_2_1",
    rank=23,
)
class BaseIndependentFilterSpec(vmodl.DynamicData):
    """The data object ``vim.vm.BaseIndependentFilterSpec``, on the wire ``VirtualMachineBaseIndependentFilterSpec``.

    Since:
        vSphere API 7.0.2.1 (``vim.version.v7_0_2_1``)

    Source:
        ``vim/vm/BaseIndependentFilterSpec.rst``
    """
