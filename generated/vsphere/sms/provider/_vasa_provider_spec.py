# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.provider.VasaProviderSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import sms


@_rt.data(
    "sms.provider.VasaProviderSpec",
    wire_name="VasaProviderSpec",
    since="sms.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("username", "string", since="sms.version.version2", rank=2),
        _rt.Property("password", "string", since="sms.version.version2", rank=2),
        _rt.Property("url", "string", since="sms.version.version2", rank=2),
        _rt.Property("certificate", "string", optional=True, since="sms.version.version2", rank=2),
    ),
)
class VasaProviderSpec(sms.provider.ProviderSpec):
    """The data object ``sms.provider.VasaProviderSpec``.

    Fields:
        - ``username``: ``string``, required.
        - ``password``: ``string``, required.
        - ``url``: ``string``, required.
        - ``certificate``: ``string``, optional.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/provider/VasaProviderSpec.rst``
    """

    username: str = ""
    """``string``, required. Since sms API 2.0."""
    password: str = ""
    """``string``, required. Since sms API 2.0."""
    url: str = ""
    """``string``, required. Since sms API 2.0."""
    certificate: str | None = None
    """``string``, optional. Since sms API 2.0."""
