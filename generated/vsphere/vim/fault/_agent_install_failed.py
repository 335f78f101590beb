# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.AgentInstallFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.AgentInstallFailed",
    wire_name="AgentInstallFailed",
    properties=lambda: (
        _rt.Property("reason", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("statusCode", "int", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "installerOutput", "string", optional=True, since="vim.version.version5", rank=5
        ),
    ),
)
class AgentInstallFailed(vim.fault.HostConnectFault):
    """The fault ``vim.fault.AgentInstallFailed``.

    Fields:
        - ``reason``: ``string``, optional. Since vSphere API 4.0.
        - ``statusCode``: ``int``, optional. Since vSphere API 4.0.
        - ``installerOutput``: ``string``, optional. Since vSphere API 4.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/AgentInstallFailed.rst``
    """

    @_rt.enum(
        "vim.fault.AgentInstallFailed.Reason",
        wire_name="AgentInstallFailedReason",
        since="vim.version.version5",
        rank=5,
    )
    class Reason(_rt.VimEnum):
        """The enum ``vim.fault.AgentInstallFailed.Reason``, on the wire ``AgentInstallFailedReason``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/fault/AgentInstallFailed/Reason.rst``
        """

        NotEnoughSpaceOnDevice = "NotEnoughSpaceOnDevice"
        """The value ``NotEnoughSpaceOnDevice``."""
        PrepareToUpgradeFailed = "PrepareToUpgradeFailed"
        """The value ``PrepareToUpgradeFailed``."""
        AgentNotRunning = "AgentNotRunning"
        """The value ``AgentNotRunning``."""
        AgentNotReachable = "AgentNotReachable"
        """The value ``AgentNotReachable``."""
        InstallTimedout = "InstallTimedout"
        """The value ``InstallTimedout``."""
        SignatureVerificationFailed = "SignatureVerificationFailed"
        """The value ``SignatureVerificationFailed``."""
        AgentUploadFailed = "AgentUploadFailed"
        """The value ``AgentUploadFailed``."""
        AgentUploadTimedout = "AgentUploadTimedout"
        """The value ``AgentUploadTimedout``."""
        UnknownInstallerError = "UnknownInstallerError"
        """The value ``UnknownInstallerError``."""

    reason: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    statusCode: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
    installerOutput: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
