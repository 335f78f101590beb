# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ThirdPartyLicenseAssignmentFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.ThirdPartyLicenseAssignmentFailed",
    wire_name="ThirdPartyLicenseAssignmentFailed",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vim.version.version7", rank=7),
        _rt.Property("module", "string", since="vim.version.version7", rank=7),
        _rt.Property("reason", "string", optional=True, since="vim.version.version7", rank=7),
    ),
)
class ThirdPartyLicenseAssignmentFailed(vmodl.RuntimeFault):
    """The fault ``vim.fault.ThirdPartyLicenseAssignmentFailed``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``module``: ``string``, required.
        - ``reason``: ``string``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/ThirdPartyLicenseAssignmentFailed.rst``
    """

    @_rt.enum(
        "vim.fault.ThirdPartyLicenseAssignmentFailed.Reason",
        wire_name="ThirdPartyLicenseAssignmentFailedReason",
        since="vim.version.version7",
        rank=7,
    )
    class Reason(_rt.VimEnum):
        """The enum ``vim.fault.ThirdPartyLicenseAssignmentFailed.Reason``, on the wire ``ThirdPartyLicenseAssignmentFailedReason``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/fault/ThirdPartyLicenseAssignmentFailed/Reason.rst``
        """

        licenseAssignmentFailed = "licenseAssignmentFailed"
        """The value ``licenseAssignmentFailed``."""
        moduleNotInstalled = "moduleNotInstalled"
        """The value ``moduleNotInstalled``."""

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSphere API 5.0."""
    module: str = ""
    """``string``, required. Since vSphere API 5.0."""
    reason: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
