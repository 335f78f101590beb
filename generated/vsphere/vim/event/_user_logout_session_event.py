# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.UserLogoutSessionEvent``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.UserLogoutSessionEvent",
    wire_name="UserLogoutSessionEvent",
    properties=lambda: (
        _rt.Property("ipAddress", "string", optional=True, since="vim.version.version8", rank=8),
        _rt.Property("userAgent", "string", optional=True, since="vim.version.version8", rank=8),
        _rt.Property("callCount", "long", optional=True, since="vim.version.version8", rank=8),
        _rt.Property("sessionId", "string", optional=True, since="vim.version.version8", rank=8),
        _rt.Property("loginTime", "dateTime", optional=True, since="vim.version.version8", rank=8),
    ),
)
class UserLogoutSessionEvent(vim.event.SessionEvent):
    """The data object ``vim.event.UserLogoutSessionEvent``.

    Fields:
        - ``ipAddress``: ``string``, optional. Since vSphere API 5.1.
        - ``userAgent``: ``string``, optional. Since vSphere API 5.1.
        - ``callCount``: ``long``, optional. Since vSphere API 5.1.
        - ``sessionId``: ``string``, optional. Since vSphere API 5.1.
        - ``loginTime``: ``dateTime``, optional. Since vSphere API 5.1.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/UserLogoutSessionEvent.rst``
    """

    ipAddress: str | None = None
    """``string``, optional. Since vSphere API 5.1."""
    userAgent: str | None = None
    """``string``, optional. Since vSphere API 5.1."""
    callCount: int | None = None
    """``long``, optional. Since vSphere API 5.1."""
    sessionId: str | None = None
    """``string``, optional. Since vSphere API 5.1."""
    loginTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vSphere API 5.1."""
