# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.auth.SessionManager``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.managed(
    "pbm.auth.SessionManager", wire_name="PbmSessionManager", since="pbm.version.version1", rank=1
)
class SessionManager(_rt.ManagedObject):
    """The managed object ``pbm.auth.SessionManager``, on the wire ``PbmSessionManager``.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/auth/SessionManager.rst``
    """
