# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.CertificateNotImported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import sms


@_rt.fault(
    "sms.fault.CertificateNotImported",
    wire_name="CertificateNotImported",
    since="sms.version.version5",
    rank=5,
)
class CertificateNotImported(sms.fault.ProviderRegistrationFault):
    """The fault ``sms.fault.CertificateNotImported``.

    Since:
        sms API 5.0 (``sms.version.version5``)

    Source:
        ``sms/fault/CertificateNotImported.rst``
    """
