# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.IncompatibleHostForVmReplication``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.IncompatibleHostForVmReplication",
    wire_name="IncompatibleHostForVmReplication",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("vmName", "string", since="vim.version.version10", rank=10),
        _rt.Property("hostName", "string", since="vim.version.version10", rank=10),
        _rt.Property("reason", "string", since="vim.version.version10", rank=10),
    ),
)
class IncompatibleHostForVmReplication(vim.fault.ReplicationFault):
    """The fault ``vim.fault.IncompatibleHostForVmReplication``.

    Fields:
        - ``vmName``: ``string``, required.
        - ``hostName``: ``string``, required.
        - ``reason``: ``string``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/IncompatibleHostForVmReplication.rst``
    """

    @_rt.enum(
        "vim.fault.IncompatibleHostForVmReplication.IncompatibleReason",
        wire_name="IncompatibleHostForVmReplicationIncompatibleReason",
        since="vim.version.version10",
        rank=10,
    )
    class IncompatibleReason(_rt.VimEnum):
        """The enum ``vim.fault.IncompatibleHostForVmReplication.IncompatibleReason``, on the wire ``IncompatibleHostForVmReplicationIncompatibleReason``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/fault/IncompatibleHostForVmReplication/IncompatibleReason.rst``
        """

        rpo = "rpo"
        """The value ``rpo``."""
        netCompression = "netCompression"
        """The value ``netCompression``."""

    vmName: str = ""
    """``string``, required. Since vSphere API 6.0."""
    hostName: str = ""
    """``string``, required. Since vSphere API 6.0."""
    reason: str = ""
    """``string``, required. Since vSphere API 6.0."""
