# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotEnableVmcpForCluster``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CannotEnableVmcpForCluster",
    wire_name="CannotEnableVmcpForCluster",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "host", "vim.HostSystem", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property("hostName", "string", optional=True, since="vim.version.version10", rank=10),
        _rt.Property("reason", "string", optional=True, since="vim.version.version10", rank=10),
    ),
)
class CannotEnableVmcpForCluster(vim.fault.VimFault):
    """The fault ``vim.fault.CannotEnableVmcpForCluster``.

    Fields:
        - ``host``: ``vim.HostSystem``, optional.
        - ``hostName``: ``string``, optional.
        - ``reason``: ``string``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/CannotEnableVmcpForCluster.rst``
    """

    @_rt.enum(
        "vim.fault.CannotEnableVmcpForCluster.Reason",
        wire_name="CannotEnableVmcpForClusterReason",
        since="vim.version.version10",
        rank=10,
    )
    class Reason(_rt.VimEnum):
        """The enum ``vim.fault.CannotEnableVmcpForCluster.Reason``, on the wire ``CannotEnableVmcpForClusterReason``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/fault/CannotEnableVmcpForCluster/Reason.rst``
        """

        APDTimeoutDisabled = "APDTimeoutDisabled"
        """The value ``APDTimeoutDisabled``."""

    host: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since vSphere API 6.0."""
    hostName: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    reason: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
