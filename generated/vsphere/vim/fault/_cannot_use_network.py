# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotUseNetwork``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CannotUseNetwork",
    wire_name="CannotUseNetwork",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("device", "string", since="vim.version.version9", rank=9),
        _rt.Property("backing", "string", since="vim.version.version9", rank=9),
        _rt.Property("connected", "boolean", since="vim.version.version9", rank=9),
        _rt.Property("reason", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "network", "vim.Network", optional=True, since="vim.version.version10", rank=10
        ),
    ),
)
class CannotUseNetwork(vim.fault.VmConfigFault):
    """The fault ``vim.fault.CannotUseNetwork``.

    Fields:
        - ``device``: ``string``, required.
        - ``backing``: ``string``, required.
        - ``connected``: ``boolean``, required.
        - ``reason``: ``string``, required.
        - ``network``: ``vim.Network``, optional. Since vSphere API 6.0.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/CannotUseNetwork.rst``
    """

    @_rt.enum(
        "vim.fault.CannotUseNetwork.Reason",
        wire_name="CannotUseNetworkReason",
        since="vim.version.version9",
        rank=9,
    )
    class Reason(_rt.VimEnum):
        """The enum ``vim.fault.CannotUseNetwork.Reason``, on the wire ``CannotUseNetworkReason``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/fault/CannotUseNetwork/Reason.rst``
        """

        NetworkReservationNotSupported = "NetworkReservationNotSupported"
        """The value ``NetworkReservationNotSupported``."""
        MismatchedNetworkPolicies = "MismatchedNetworkPolicies"
        """The value ``MismatchedNetworkPolicies``."""
        MismatchedDvsVersionOrVendor = "MismatchedDvsVersionOrVendor"
        """The value ``MismatchedDvsVersionOrVendor``."""
        VMotionToUnsupportedNetworkType = "VMotionToUnsupportedNetworkType"
        """The value ``VMotionToUnsupportedNetworkType``."""
        NetworkUnderMaintenance = "NetworkUnderMaintenance"
        """The value ``NetworkUnderMaintenance``."""
        MismatchedEnsMode = "MismatchedEnsMode"
        """The value ``MismatchedEnsMode``."""
        MismatchedRealTimeDvs = "MismatchedRealTimeDvs"
        """The value ``MismatchedRealTimeDvs``."""
        NsxNetworkAvailabilityDegraded = "NsxNetworkAvailabilityDegraded"
        """The value ``NsxNetworkAvailabilityDegraded``."""

    device: str = ""
    """``string``, required. Since vSphere API 5.5."""
    backing: str = ""
    """``string``, required. Since vSphere API 5.5."""
    connected: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
    reason: str = ""
    """``string``, required. Since vSphere API 5.5."""
    network: vim.Network | None = None
    """``vim.Network``, optional. Since vSphere API 6.0."""
