# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.CertificateNotTrusted``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import sms


@_rt.fault(
    "sms.fault.CertificateNotTrusted",
    wire_name="CertificateNotTrusted",
    since="sms.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("certificate", "string", since="sms.version.version2", rank=2),
    ),
)
class CertificateNotTrusted(sms.fault.ProviderRegistrationFault):
    """The fault ``sms.fault.CertificateNotTrusted``.

    Fields:
        - ``certificate``: ``string``, required.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/fault/CertificateNotTrusted.rst``
    """

    certificate: str = ""
    """``string``, required. Since sms API 2.0."""
