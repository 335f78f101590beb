# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.AuthConnectionFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "sms.fault.AuthConnectionFailed",
    wire_name="AuthConnectionFailed",
    since="sms.version.version2",
    rank=2,
)
class AuthConnectionFailed(vim.fault.NoPermission):
    """The fault ``sms.fault.AuthConnectionFailed``.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/fault/AuthConnectionFailed.rst``
    """
