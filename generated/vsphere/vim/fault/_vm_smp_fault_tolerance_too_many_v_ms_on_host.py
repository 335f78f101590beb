# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VmSmpFaultToleranceTooManyVMsOnHost``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VmSmpFaultToleranceTooManyVMsOnHost",
    wire_name="VmSmpFaultToleranceTooManyVMsOnHost",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("hostName", "string", optional=True, since="vim.version.version10", rank=10),
        _rt.Property("maxNumSmpFtVms", "int", since="vim.version.version10", rank=10),
    ),
)
class VmSmpFaultToleranceTooManyVMsOnHost(vim.fault.InsufficientResourcesFault):
    """The fault ``vim.fault.VmSmpFaultToleranceTooManyVMsOnHost``.

    Fields:
        - ``hostName``: ``string``, optional.
        - ``maxNumSmpFtVms``: ``int``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/VmSmpFaultToleranceTooManyVMsOnHost.rst``
    """

    hostName: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    maxNumSmpFtVms: int = 0
    """``int``, required. Since vSphere API 6.0."""
