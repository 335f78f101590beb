# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.FaultTolerancePrimaryConfigInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.FaultTolerancePrimaryConfigInfo",
    wire_name="FaultTolerancePrimaryConfigInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "secondaries", "vim.VirtualMachine", array=True, since="vim.version.version5", rank=5
        ),
    ),
)
class FaultTolerancePrimaryConfigInfo(vim.vm.FaultToleranceConfigInfo):
    """The data object ``vim.vm.FaultTolerancePrimaryConfigInfo``.

    Fields:
        - ``secondaries``: List of ``vim.VirtualMachine``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vm/FaultTolerancePrimaryConfigInfo.rst``
    """

    secondaries: _rt.Field[list[vim.VirtualMachine], Iterable[vim.VirtualMachine]] = _rt.EMPTY
    """List of ``vim.VirtualMachine``, required. Since vSphere API 4.0."""
