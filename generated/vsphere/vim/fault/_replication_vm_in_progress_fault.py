# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ReplicationVmInProgressFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ReplicationVmInProgressFault",
    wire_name="ReplicationVmInProgressFault",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("requestedActivity", "string", since="vim.version.version10", rank=10),
        _rt.Property("inProgressActivity", "string", since="vim.version.version10", rank=10),
    ),
)
class ReplicationVmInProgressFault(vim.fault.ReplicationVmFault):
    """The fault ``vim.fault.ReplicationVmInProgressFault``.

    Fields:
        - ``requestedActivity``: ``string``, required.
        - ``inProgressActivity``: ``string``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/ReplicationVmInProgressFault.rst``
    """

    @_rt.enum(
        "vim.fault.ReplicationVmInProgressFault.Activity",
        wire_name="ReplicationVmInProgressFaultActivity",
        since="vim.version.version10",
        rank=10,
    )
    class Activity(_rt.VimEnum):
        """The enum ``vim.fault.ReplicationVmInProgressFault.Activity``, on the wire ``ReplicationVmInProgressFaultActivity``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/fault/ReplicationVmInProgressFault/Activity.rst``
        """

        fullSync = "fullSync"
        """The value ``fullSync``."""
        delta = "delta"
        """The value ``delta``."""

    requestedActivity: str = ""
    """``string``, required. Since vSphere API 6.0."""
    inProgressActivity: str = ""
    """``string``, required. Since vSphere API 6.0."""
