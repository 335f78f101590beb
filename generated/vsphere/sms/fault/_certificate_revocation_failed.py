# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.CertificateRevocationFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "sms.fault.CertificateRevocationFailed",
    wire_name="CertificateRevocationFailed",
    since="sms.version.version5",
    rank=5,
)
class CertificateRevocationFailed(vmodl.MethodFault):
    """The fault ``sms.fault.CertificateRevocationFailed``.

    Since:
        sms API 5.0 (``sms.version.version5``)

    Source:
        ``sms/fault/CertificateRevocationFailed.rst``
    """
