# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SecondaryVmNotRegistered``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.SecondaryVmNotRegistered",
    wire_name="SecondaryVmNotRegistered",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("instanceUuid", "string", since="vim.version.version5", rank=5),
    ),
)
class SecondaryVmNotRegistered(vim.fault.VmFaultToleranceIssue):
    """The fault ``vim.fault.SecondaryVmNotRegistered``.

    Fields:
        - ``instanceUuid``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/SecondaryVmNotRegistered.rst``
    """

    instanceUuid: str = ""
    """``string``, required. Since vSphere API 4.0."""
