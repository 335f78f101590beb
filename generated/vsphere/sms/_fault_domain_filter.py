# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.FaultDomainFilter``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "sms.FaultDomainFilter",
    wire_name="FaultDomainFilter",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property("providerId", "string", optional=True, since="sms.version.version11", rank=6),
    ),
)
class FaultDomainFilter(vmodl.DynamicData):
    """The data object ``sms.FaultDomainFilter``.

    Fields:
        - ``providerId``: ``string``, optional.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/FaultDomainFilter.rst``
    """

    providerId: str | None = None
    """``string``, optional. Since sms API 6.5."""
