# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.AboutInfo``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "sms.AboutInfo",
    wire_name="SmsAboutInfo",
    since="sms.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("name", "string", since="sms.version.version2", rank=2),
        _rt.Property("fullName", "string", since="sms.version.version2", rank=2),
        _rt.Property("vendor", "string", since="sms.version.version2", rank=2),
        _rt.Property("apiVersion", "string", since="sms.version.version2", rank=2),
        _rt.Property("instanceUuid", "string", since="sms.version.version2", rank=2),
        _rt.Property(
            "vasaApiVersion", "string", optional=True, since="sms.version.version4", rank=4
        ),
    ),
)
class AboutInfo(vmodl.DynamicData):
    """The data object ``sms.AboutInfo``, on the wire ``SmsAboutInfo``.

    Fields:
        - ``name``: ``string``, required.
        - ``fullName``: ``string``, required.
        - ``vendor``: ``string``, required.
        - ``apiVersion``: ``string``, required.
        - ``instanceUuid``: ``string``, required.
        - ``vasaApiVersion``: ``string``, optional. Since sms API 4.0.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/AboutInfo.rst``
    """

    name: str = ""
    """``string``, required. Since sms API 2.0."""
    fullName: str = ""
    """``string``, required. Since sms API 2.0."""
    vendor: str = ""
    """``string``, required. Since sms API 2.0."""
    apiVersion: str = ""
    """``string``, required. Since sms API 2.0."""
    instanceUuid: str = ""
    """``string``, required. Since sms API 2.0."""
    vasaApiVersion: str | None = None
    """``string``, optional. Since sms API 4.0."""
