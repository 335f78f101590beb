# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.CustomizationFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.CustomizationFailed",
    wire_name="CustomizationFailed",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("reason", "string", optional=True, since="vim.version.v7_0", rank=18),
    ),
)
class CustomizationFailed(vim.event.CustomizationEvent):
    """The data object ``vim.event.CustomizationFailed``.

    Fields:
        - ``reason``: ``string``, optional. Since vSphere API 7.0.0.0.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/CustomizationFailed.rst``
    """

    @_rt.enum(
        "vim.event.CustomizationFailed.ReasonCode",
        wire_name="CustomizationFailedReasonCode",
        since="vim.version.v7_0",
        rank=18,
    )
    class ReasonCode(_rt.VimEnum):
        """The enum ``vim.event.CustomizationFailed.ReasonCode``, on the wire ``CustomizationFailedReasonCode``.

        Since:
            vSphere API 7.0.0.0 (``vim.version.v7_0``)

        Source:
            ``vim/event/CustomizationFailed/ReasonCode.rst``
        """

        userDefinedScriptDisabled = "userDefinedScriptDisabled"
        """The value ``userDefinedScriptDisabled``."""
        customizationDisabled = "customizationDisabled"
        """The value ``customizationDisabled``."""
        rawDataIsNotSupported = "rawDataIsNotSupported"
        """The value ``rawDataIsNotSupported``."""
        wrongMetadataFormat = "wrongMetadataFormat"
        """The value ``wrongMetadataFormat``."""

    reason: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
