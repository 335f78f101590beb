# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.CertificateAuthorityFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import sms


@_rt.fault(
    "sms.fault.CertificateAuthorityFault",
    wire_name="CertificateAuthorityFault",
    since="sms.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("faultCode", "int", since="sms.version.version5", rank=5),),
)
class CertificateAuthorityFault(sms.fault.ProviderRegistrationFault):
    """The fault ``sms.fault.CertificateAuthorityFault``.

    Fields:
        - ``faultCode``: ``int``, required.

    Since:
        sms API 5.0 (``sms.version.version5``)

    Source:
        ``sms/fault/CertificateAuthorityFault.rst``
    """

    faultCode: int = 0
    """``int``, required. Since sms API 5.0."""
