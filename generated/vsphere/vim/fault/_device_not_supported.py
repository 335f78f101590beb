# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DeviceNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DeviceNotSupported",
    wire_name="DeviceNotSupported",
    properties=lambda: (
        _rt.Property("device", "string"),
        _rt.Property("reason", "string", optional=True, since="vim.version.version2", rank=2),
    ),
)
class DeviceNotSupported(vim.fault.VirtualHardwareCompatibilityIssue):
    """The fault ``vim.fault.DeviceNotSupported``.

    Fields:
        - ``device``: ``string``, required.
        - ``reason``: ``string``, optional. Since VI API 2.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/DeviceNotSupported.rst``
    """

    @_rt.enum(
        "vim.fault.DeviceNotSupported.Reason",
        wire_name="DeviceNotSupportedReason",
        since="vim.version.version2",
        rank=2,
    )
    class Reason(_rt.VimEnum):
        """The enum ``vim.fault.DeviceNotSupported.Reason``, on the wire ``DeviceNotSupportedReason``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/fault/DeviceNotSupported/Reason.rst``
        """

        host = "host"
        """The value ``host``."""
        guest = "guest"
        """The value ``guest``."""
        ft = "ft"
        """The value ``ft``."""

    device: str = ""
    """``string``, required. Since 1.0."""
    reason: str | None = None
    """``string``, optional. Since VI API 2.5."""
