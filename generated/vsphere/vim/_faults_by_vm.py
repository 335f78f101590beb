# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.FaultsByVM``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.FaultsByVM",
    wire_name="FaultsByVM",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version12", rank=12),
        _rt.Property(
            "faults",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class FaultsByVM(vmodl.DynamicData):
    """The data object ``vim.FaultsByVM``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, required.
        - ``faults``: List of ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/FaultsByVM.rst``
    """

    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since vSphere API 6.7."""
    faults: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 6.7."""
