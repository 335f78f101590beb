# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VmFaultToleranceTooManyVMsOnHost``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VmFaultToleranceTooManyVMsOnHost",
    wire_name="VmFaultToleranceTooManyVMsOnHost",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("hostName", "string", optional=True, since="vim.version.version6", rank=6),
        _rt.Property("maxNumFtVms", "int", since="vim.version.version6", rank=6),
    ),
)
class VmFaultToleranceTooManyVMsOnHost(vim.fault.InsufficientResourcesFault):
    """The fault ``vim.fault.VmFaultToleranceTooManyVMsOnHost``.

    Fields:
        - ``hostName``: ``string``, optional.
        - ``maxNumFtVms``: ``int``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/VmFaultToleranceTooManyVMsOnHost.rst``
    """

    hostName: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    maxNumFtVms: int = 0
    """``int``, required. Since vSphere API 4.1."""
