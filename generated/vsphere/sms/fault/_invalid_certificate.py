# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.InvalidCertificate``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import sms


@_rt.fault(
    "sms.fault.InvalidCertificate",
    wire_name="InvalidCertificate",
    since="sms.version.version4",
    rank=4,
    properties=lambda: (
        _rt.Property("certificate", "string", since="sms.version.version4", rank=4),
    ),
)
class InvalidCertificate(sms.fault.ProviderRegistrationFault):
    """The fault ``sms.fault.InvalidCertificate``.

    Fields:
        - ``certificate``: ``string``, required.

    Since:
        sms API 4.0 (``sms.version.version4``)

    Source:
        ``sms/fault/InvalidCertificate.rst``
    """

    certificate: str = ""
    """``string``, required. Since sms API 4.0."""
