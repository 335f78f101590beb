# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotDisconnectHostWithFaultToleranceVm``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CannotDisconnectHostWithFaultToleranceVm",
    wire_name="CannotDisconnectHostWithFaultToleranceVm",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("hostName", "string", since="vim.version.version5", rank=5),),
)
class CannotDisconnectHostWithFaultToleranceVm(vim.fault.VimFault):
    """The fault ``vim.fault.CannotDisconnectHostWithFaultToleranceVm``.

    Fields:
        - ``hostName``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/CannotDisconnectHostWithFaultToleranceVm.rst``
    """

    hostName: str = ""
    """``string``, required. Since vSphere API 4.0."""
