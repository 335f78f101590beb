# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SecondaryVmAlreadyEnabled``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.SecondaryVmAlreadyEnabled",
    wire_name="SecondaryVmAlreadyEnabled",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("instanceUuid", "string", since="vim.version.version5", rank=5),
    ),
)
class SecondaryVmAlreadyEnabled(vim.fault.VmFaultToleranceIssue):
    """The fault ``vim.fault.SecondaryVmAlreadyEnabled``.

    Fields:
        - ``instanceUuid``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/SecondaryVmAlreadyEnabled.rst``
    """

    instanceUuid: str = ""
    """``string``, required. Since vSphere API 4.0."""
