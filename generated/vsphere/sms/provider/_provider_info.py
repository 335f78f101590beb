# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.provider.ProviderInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "sms.provider.ProviderInfo",
    wire_name="SmsProviderInfo",
    since="sms.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("uid", "string", since="sms.version.version2", rank=2),
        _rt.Property("name", "string", since="sms.version.version2", rank=2),
        _rt.Property("description", "string", optional=True, since="sms.version.version2", rank=2),
        _rt.Property("version", "string", optional=True, since="sms.version.version2", rank=2),
    ),
)
class ProviderInfo(vmodl.DynamicData):
    """The data object ``sms.provider.ProviderInfo``, on the wire ``SmsProviderInfo``.

    Fields:
        - ``uid``: ``string``, required.
        - ``name``: ``string``, required.
        - ``description``: ``string``, optional.
        - ``version``: ``string``, optional.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/provider/ProviderInfo.rst``
    """

    uid: str = ""
    """``string``, required. Since sms API 2.0."""
    name: str = ""
    """``string``, required. Since sms API 2.0."""
    description: str | None = None
    """``string``, optional. Since sms API 2.0."""
    version: str | None = None
    """``string``, optional. Since sms API 2.0."""
