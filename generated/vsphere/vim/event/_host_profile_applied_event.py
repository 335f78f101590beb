# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostProfileAppliedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostProfileAppliedEvent",
    wire_name="HostProfileAppliedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "profile", "vim.event.ProfileEventArgument", since="vim.version.version5", rank=5
        ),
    ),
)
class HostProfileAppliedEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostProfileAppliedEvent``.

    Fields:
        - ``profile``: ``vim.event.ProfileEventArgument``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/HostProfileAppliedEvent.rst``
    """

    profile: vim.event.ProfileEventArgument = _rt.UNSET
    """``vim.event.ProfileEventArgument``, required. Since vSphere API 4.0."""
