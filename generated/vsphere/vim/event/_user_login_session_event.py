# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.UserLoginSessionEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.UserLoginSessionEvent",
    wire_name="UserLoginSessionEvent",
    properties=lambda: (
        _rt.Property("ipAddress", "string"),
        _rt.Property("userAgent", "string", optional=True, since="vim.version.version8", rank=8),
        _rt.Property("locale", "string"),
        _rt.Property("sessionId", "string"),
    ),
)
class UserLoginSessionEvent(vim.event.SessionEvent):
    """The data object ``vim.event.UserLoginSessionEvent``.

    Fields:
        - ``ipAddress``: ``string``, required.
        - ``userAgent``: ``string``, optional. Since vSphere API 5.1.
        - ``locale``: ``string``, required.
        - ``sessionId``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/UserLoginSessionEvent.rst``
    """

    ipAddress: str = ""
    """``string``, required. Since 1.0."""
    userAgent: str | None = None
    """``string``, optional. Since vSphere API 5.1."""
    locale: str = ""
    """``string``, required. Since 1.0."""
    sessionId: str = ""
    """``string``, required. Since 1.0."""
