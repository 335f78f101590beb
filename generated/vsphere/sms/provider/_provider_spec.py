# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.provider.ProviderSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "sms.provider.ProviderSpec",
    wire_name="SmsProviderSpec",
    since="sms.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("name", "string", since="sms.version.version2", rank=2),
        _rt.Property("description", "string", optional=True, since="sms.version.version2", rank=2),
    ),
)
class ProviderSpec(vmodl.DynamicData):
    """The data object ``sms.provider.ProviderSpec``, on the wire ``SmsProviderSpec``.

    Fields:
        - ``name``: ``string``, required.
        - ``description``: ``string``, optional.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/provider/ProviderSpec.rst``
    """

    name: str = ""
    """``string``, required. Since sms API 2.0."""
    description: str | None = None
    """``string``, optional. Since sms API 2.0."""
