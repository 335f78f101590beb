# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.InvalidSession``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "sms.fault.InvalidSession",
    wire_name="InvalidSession",
    since="sms.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("sessionCookie", "string", since="sms.version.version2", rank=2),
    ),
)
class InvalidSession(vim.fault.NoPermission):
    """The fault ``sms.fault.InvalidSession``.

    Fields:
        - ``sessionCookie``: ``string``, required.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/fault/InvalidSession.rst``
    """

    sessionCookie: str = ""
    """``string``, required. Since sms API 2.0."""
