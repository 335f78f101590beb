# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.CertificateRefreshFailed``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "sms.fault.CertificateRefreshFailed",
    wire_name="CertificateRefreshFailed",
    since="sms.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "providerId", "string", array=True, optional=True, since="sms.version.version5", rank=5
        ),
    ),
)
class CertificateRefreshFailed(vmodl.MethodFault):
    """The fault ``sms.fault.CertificateRefreshFailed``.

    Fields:
        - ``providerId``: List of ``string``, optional.

    Since:
        sms API 5.0 (``sms.version.version5``)

    Source:
        ``sms/fault/CertificateRefreshFailed.rst``
    """

    providerId: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since sms API 5.0."""
