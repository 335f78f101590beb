# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.InvalidUrl``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import sms


@_rt.fault(
    "sms.fault.InvalidUrl",
    wire_name="InvalidUrl",
    since="sms.version.version4",
    rank=4,
    properties=lambda: (_rt.Property("url", "string", since="sms.version.version4", rank=4),),
)
class InvalidUrl(sms.fault.ProviderRegistrationFault):
    """The fault ``sms.fault.InvalidUrl``.

    Fields:
        - ``url``: ``string``, required.

    Since:
        sms API 4.0 (``sms.version.version4``)

    Source:
        ``sms/fault/InvalidUrl.rst``
    """

    url: str = ""
    """``string``, required. Since sms API 4.0."""
