# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DasConfigFault``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DasConfigFault",
    wire_name="DasConfigFault",
    properties=lambda: (
        _rt.Property("reason", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("output", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "event",
            "vim.event.Event",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class DasConfigFault(vim.fault.VimFault):
    """The fault ``vim.fault.DasConfigFault``.

    Fields:
        - ``reason``: ``string``, optional. Since vSphere API 4.0.
        - ``output``: ``string``, optional. Since vSphere API 4.0.
        - ``event``: List of ``vim.event.Event``, optional. Since vSphere API 4.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/DasConfigFault.rst``
    """

    @_rt.enum(
        "vim.fault.DasConfigFault.DasConfigFaultReason",
        wire_name="DasConfigFaultDasConfigFaultReason",
        since="vim.version.version5",
        rank=5,
    )
    class DasConfigFaultReason(_rt.VimEnum):
        """The enum ``vim.fault.DasConfigFault.DasConfigFaultReason``, on the wire ``DasConfigFaultDasConfigFaultReason``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/fault/DasConfigFault/DasConfigFaultReason.rst``
        """

        HostNetworkMisconfiguration = "HostNetworkMisconfiguration"
        """The value ``HostNetworkMisconfiguration``."""
        HostMisconfiguration = "HostMisconfiguration"
        """The value ``HostMisconfiguration``."""
        InsufficientPrivileges = "InsufficientPrivileges"
        """The value ``InsufficientPrivileges``."""
        NoPrimaryAgentAvailable = "NoPrimaryAgentAvailable"
        """The value ``NoPrimaryAgentAvailable``."""
        Other = "Other"
        """The value ``Other``."""
        NoDatastoresConfigured = "NoDatastoresConfigured"
        """The value ``NoDatastoresConfigured``."""
        CreateConfigVvolFailed = "CreateConfigVvolFailed"
        """The value ``CreateConfigVvolFailed``."""
        VSanNotSupportedOnHost = "VSanNotSupportedOnHost"
        """The value ``VSanNotSupportedOnHost``."""
        DasNetworkMisconfiguration = "DasNetworkMisconfiguration"
        """The value ``DasNetworkMisconfiguration``."""
        SetDesiredImageSpecFailed = "SetDesiredImageSpecFailed"
        """The value ``SetDesiredImageSpecFailed``."""
        ApplyHAVibsOnClusterFailed = "ApplyHAVibsOnClusterFailed"
        """The value ``ApplyHAVibsOnClusterFailed``."""

    reason: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    output: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    event: _rt.Field[list[vim.event.Event], Iterable[vim.event.Event]] = _rt.EMPTY
    """List of ``vim.event.Event``, optional. Since vSphere API 4.0."""
