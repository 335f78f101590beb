# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FaultToleranceNotLicensed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.FaultToleranceNotLicensed",
    wire_name="FaultToleranceNotLicensed",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("hostName", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class FaultToleranceNotLicensed(vim.fault.VmFaultToleranceIssue):
    """The fault ``vim.fault.FaultToleranceNotLicensed``.

    Fields:
        - ``hostName``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/FaultToleranceNotLicensed.rst``
    """

    hostName: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
