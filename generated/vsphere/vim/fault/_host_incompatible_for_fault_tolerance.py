# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.HostIncompatibleForFaultTolerance``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.HostIncompatibleForFaultTolerance",
    wire_name="HostIncompatibleForFaultTolerance",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("hostName", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("reason", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class HostIncompatibleForFaultTolerance(vim.fault.VmFaultToleranceIssue):
    """The fault ``vim.fault.HostIncompatibleForFaultTolerance``.

    Fields:
        - ``hostName``: ``string``, optional.
        - ``reason``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/HostIncompatibleForFaultTolerance.rst``
    """

    @_rt.enum(
        "vim.fault.HostIncompatibleForFaultTolerance.Reason",
        wire_name="HostIncompatibleForFaultToleranceReason",
        since="vim.version.version5",
        rank=5,
    )
    class Reason(_rt.VimEnum):
        """The enum ``vim.fault.HostIncompatibleForFaultTolerance.Reason``, on the wire ``HostIncompatibleForFaultToleranceReason``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/fault/HostIncompatibleForFaultTolerance/Reason.rst``
        """

        product = "product"
        """The value ``product``."""
        processor = "processor"
        """The value ``processor``."""

    hostName: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    reason: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
