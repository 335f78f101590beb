# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VFlashModuleNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VFlashModuleNotSupported",
    wire_name="VFlashModuleNotSupported",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("vmName", "string", since="vim.version.version9", rank=9),
        _rt.Property("moduleName", "string", since="vim.version.version9", rank=9),
        _rt.Property("reason", "string", since="vim.version.version9", rank=9),
        _rt.Property("hostName", "string", since="vim.version.version9", rank=9),
    ),
)
class VFlashModuleNotSupported(vim.fault.VmConfigFault):
    """The fault ``vim.fault.VFlashModuleNotSupported``.

    Fields:
        - ``vmName``: ``string``, required.
        - ``moduleName``: ``string``, required.
        - ``reason``: ``string``, required.
        - ``hostName``: ``string``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/VFlashModuleNotSupported.rst``
    """

    @_rt.enum(
        "vim.fault.VFlashModuleNotSupported.Reason",
        wire_name="VFlashModuleNotSupportedReason",
        since="vim.version.version9",
        rank=9,
    )
    class Reason(_rt.VimEnum):
        """The enum ``vim.fault.VFlashModuleNotSupported.Reason``, on the wire ``VFlashModuleNotSupportedReason``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/fault/VFlashModuleNotSupported/Reason.rst``
        """

        CacheModeNotSupported = "CacheModeNotSupported"
        """The value ``CacheModeNotSupported``."""
        CacheConsistencyTypeNotSupported = "CacheConsistencyTypeNotSupported"
        """The value ``CacheConsistencyTypeNotSupported``."""
        CacheBlockSizeNotSupported = "CacheBlockSizeNotSupported"
        """The value ``CacheBlockSizeNotSupported``."""
        CacheReservationNotSupported = "CacheReservationNotSupported"
        """The value ``CacheReservationNotSupported``."""
        DiskSizeNotSupported = "DiskSizeNotSupported"
        """The value ``DiskSizeNotSupported``."""

    vmName: str = ""
    """``string``, required. Since vSphere API 5.5."""
    moduleName: str = ""
    """``string``, required. Since vSphere API 5.5."""
    reason: str = ""
    """``string``, required. Since vSphere API 5.5."""
    hostName: str = ""
    """``string``, required. Since vSphere API 5.5."""
