# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.NameValuePair``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "sms.storage.NameValuePair",
    wire_name="NameValuePair",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property("parameterName", "string", since="sms.version.version11", rank=6),
        _rt.Property("parameterValue", "string", since="sms.version.version11", rank=6),
    ),
)
class NameValuePair(vmodl.DynamicData):
    """The data object ``sms.storage.NameValuePair``.

    Fields:
        - ``parameterName``: ``string``, required.
        - ``parameterValue``: ``string``, required.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/NameValuePair.rst``
    """

    parameterName: str = ""
    """``string``, required. Since sms API 6.5."""
    parameterValue: str = ""
    """``string``, required. Since sms API 6.5."""
