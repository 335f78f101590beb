# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.SriovInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.SriovInfo",
    wire_name="VirtualMachineSriovInfo",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("virtualFunction", "boolean", since="vim.version.version9", rank=9),
        _rt.Property("pnic", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "devicePool",
            "vim.vm.SriovDevicePoolInfo",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class SriovInfo(vim.vm.PciPassthroughInfo):
    """The data object ``vim.vm.SriovInfo``, on the wire ``VirtualMachineSriovInfo``.

    Fields:
        - ``virtualFunction``: ``boolean``, required.
        - ``pnic``: ``string``, optional.
        - ``devicePool``: ``vim.vm.SriovDevicePoolInfo``, optional. Since vSphere API 6.5.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vm/SriovInfo.rst``
    """

    virtualFunction: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
    pnic: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    devicePool: vim.vm.SriovDevicePoolInfo | None = None
    """``vim.vm.SriovDevicePoolInfo``, optional. Since vSphere API 6.5."""
