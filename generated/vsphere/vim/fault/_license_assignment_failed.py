# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.LicenseAssignmentFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.LicenseAssignmentFailed",
    wire_name="LicenseAssignmentFailed",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("reason", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class LicenseAssignmentFailed(vmodl.RuntimeFault):
    """The fault ``vim.fault.LicenseAssignmentFailed``.

    Fields:
        - ``reason``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/LicenseAssignmentFailed.rst``
    """

    @_rt.enum(
        "vim.fault.LicenseAssignmentFailed.Reason",
        wire_name="LicenseAssignmentFailedReason",
        since="vim.version.version5",
        rank=5,
    )
    class Reason(_rt.VimEnum):
        """The enum ``vim.fault.LicenseAssignmentFailed.Reason``, on the wire ``LicenseAssignmentFailedReason``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/fault/LicenseAssignmentFailed/Reason.rst``
        """

        keyEntityMismatch = "keyEntityMismatch"
        """The value ``keyEntityMismatch``."""
        downgradeDisallowed = "downgradeDisallowed"
        """The value ``downgradeDisallowed``."""
        inventoryNotManageableByVirtualCenter = "inventoryNotManageableByVirtualCenter"
        """The value ``inventoryNotManageableByVirtualCenter``."""
        hostsUnmanageableByVirtualCenterWithoutLicenseServer = (
            "hostsUnmanageableByVirtualCenterWithoutLicenseServer"
        )
        """The value ``hostsUnmanageableByVirtualCenterWithoutLicenseServer``."""

    reason: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
