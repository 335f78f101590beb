# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.UserSession``."""

from __future__ import annotations

import datetime

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vim.UserSession",
    wire_name="UserSession",
    properties=lambda: (
        _rt.Property("key", "string"),
        _rt.Property("userName", "string"),
        _rt.Property("fullName", "string"),
        _rt.Property("loginTime", "dateTime"),
        _rt.Property("lastActiveTime", "dateTime"),
        _rt.Property("locale", "string"),
        _rt.Property("messageLocale", "string"),
        _rt.Property("extensionSession", "boolean", since="vim.version.version7", rank=7),
        _rt.Property("ipAddress", "string", since="vim.version.version8", rank=8),
        _rt.Property("userAgent", "string", since="vim.version.version8", rank=8),
        _rt.Property("callCount", "long", since="vim.version.version8", rank=8),
    ),
)
class UserSession(vmodl.DynamicData):
    """Login of one client, from the moment it was made.

    Fields:
        - ``key``: Identifier of the session.
        - ``userName``: Account that logged in.
        - ``fullName``: Real name of the owner, where the directory tells.
        - ``loginTime``: When the login took place.
        - ``lastActiveTime``: When the latest call was made.
        - ``locale``: Language that was asked for; dates and numbers are formatted in its manner.
        - ``messageLocale``: Language in which messages arrive.
        - ``extensionSession``: True if an extension logged in and not a user.
        - ``ipAddress``: Where the client is: a network address, or the name of a pipe for clients
          on the same machine.
        - ``userAgent``: How the client program calls itself.
        - ``callCount``: How many calls the session has made.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.UserSession.md``
        ``vim/UserSession.rst``
    """

    key: str = ""
    """Identifier of the session. Methods that examine or end sessions take it."""
    userName: str = ""
    """Account that logged in."""
    fullName: str = ""
    """Real name of the owner, where the directory tells."""
    loginTime: datetime.datetime = _rt.UNSET
    """When the login took place."""
    lastActiveTime: datetime.datetime = _rt.UNSET
    """When the latest call was made."""
    locale: str = ""
    """Language that was asked for; dates and numbers are formatted in its manner."""
    messageLocale: str = ""
    """Language in which messages arrive. It differs from the former where a translation is
    lacking.
    """
    extensionSession: bool = False
    """True if an extension logged in and not a user.

    Since:
        vSphere API 5.0 (``vim.version.version7``)
    """
    ipAddress: str = ""
    """Where the client is: a network address, or the name of a pipe for clients on the same
    machine.

    Since:
        vSphere API 5.1 (``vim.version.version8``)
    """
    userAgent: str = ""
    """How the client program calls itself.

    Since:
        vSphere API 5.1 (``vim.version.version8``)
    """
    callCount: int = 0
    """How many calls the session has made.

    Since:
        vSphere API 5.1 (``vim.version.version8``)
    """
