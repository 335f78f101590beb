# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.auth.SessionManager``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.managed(
    "sms.auth.SessionManager", wire_name="SmsSessionManager", since="sms.version.version5", rank=5
)
class SessionManager(_rt.ManagedObject):
    """The managed object ``sms.auth.SessionManager``, on the wire ``SmsSessionManager``.

    Since:
        sms API 5.0 (``sms.version.version5``)

    Source:
        ``sms/auth/SessionManager.rst``
    """
