# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.PrecisionClockInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.PrecisionClockInfo",
    wire_name="VirtualMachinePrecisionClockInfo",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property(
            "systemClockProtocol", "string", optional=True, since="vim.version.v7_0", rank=18
        ),
    ),
)
class PrecisionClockInfo(vim.vm.TargetInfo):
    """The data object ``vim.vm.PrecisionClockInfo``, on the wire ``VirtualMachinePrecisionClockInfo``.

    Fields:
        - ``systemClockProtocol``: ``string``, optional.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/vm/PrecisionClockInfo.rst``
    """

    systemClockProtocol: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
