# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.ProfileReferenceHostChangedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.ProfileReferenceHostChangedEvent",
    wire_name="ProfileReferenceHostChangedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "referenceHost", "vim.HostSystem", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "referenceHostName", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "prevReferenceHostName", "string", optional=True, since="vim.version.version11", rank=11
        ),
    ),
)
class ProfileReferenceHostChangedEvent(vim.event.ProfileEvent):
    """The data object ``vim.event.ProfileReferenceHostChangedEvent``.

    Fields:
        - ``referenceHost``: ``vim.HostSystem``, optional.
        - ``referenceHostName``: ``string``, optional. Since vSphere API 6.5.
        - ``prevReferenceHostName``: ``string``, optional. Since vSphere API 6.5.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/ProfileReferenceHostChangedEvent.rst``
    """

    referenceHost: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since vSphere API 4.0."""
    referenceHostName: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    prevReferenceHostName: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
