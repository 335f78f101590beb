# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.provider.VASAProviderUpgradeSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "sms.provider.VASAProviderUpgradeSpec",
    wire_name="VASAProviderUpgradeSpec",
    since="sms.version.v8_0_1_0",
    rank=15,
    properties=lambda: (
        _rt.Property("providerUid", "string", since="sms.version.v8_0_1_0", rank=15),
        _rt.Property("username", "string", since="sms.version.v8_0_1_0", rank=15),
        _rt.Property("password", "string", since="sms.version.v8_0_1_0", rank=15),
    ),
)
class VASAProviderUpgradeSpec(vmodl.DynamicData):
    """The data object ``sms.provider.VASAProviderUpgradeSpec``.

    Fields:
        - ``providerUid``: ``string``, required.
        - ``username``: ``string``, required.
        - ``password``: ``string``, required.

    Since:
        sms API 8.0.1.0 (``sms.version.v8_0_1_0``)

    Source:
        ``sms/provider/VASAProviderUpgradeSpec.rst``
    """

    providerUid: str = ""
    """``string``, required. Since sms API 8.0.1.0."""
    username: str = ""
    """``string``, required. Since sms API 8.0.1.0."""
    password: str = ""
    """``string``, required. Since sms API 8.0.1.0."""
