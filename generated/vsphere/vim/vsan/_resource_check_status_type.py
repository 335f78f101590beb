# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.ResourceCheckStatusType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.ResourceCheckStatusType",
    wire_name="VsanResourceCheckStatusType",
    since="vsan.version.version10",
    rank=8,
)
class ResourceCheckStatusType(_rt.VimEnum):
    """The enum ``vim.vsan.ResourceCheckStatusType``, on the wire ``VsanResourceCheckStatusType``.

    Since:
        vsan API 6.8.7 (``vsan.version.version10``)

    Source:
        ``vim/vsan/ResourceCheckStatusType.rst``
    """

    resourceCheckUninitialized = "resourceCheckUninitialized"
    """The value ``resourceCheckUninitialized``."""
    resourceCheckRunning = "resourceCheckRunning"
    """The value ``resourceCheckRunning``."""
    resourceCheckFailed = "resourceCheckFailed"
    """The value ``resourceCheckFailed``."""
    resourceCheckCancelled = "resourceCheckCancelled"
    """The value ``resourceCheckCancelled``."""
    resourceCheckCompleted = "resourceCheckCompleted"
    """The value ``resourceCheckCompleted``."""
    resourceCheckNoRecentValue = "resourceCheckNoRecentValue"
    """The value ``resourceCheckNoRecentValue``."""
    resourceCheckNotSupported = "resourceCheckNotSupported"
    """The value ``resourceCheckNotSupported``."""
    ResourceCheckStatusType_Unknown = "ResourceCheckStatusType_Unknown"
    """The value ``ResourceCheckStatusType_Unknown``."""
