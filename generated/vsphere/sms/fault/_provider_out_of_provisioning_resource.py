# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.ProviderOutOfProvisioningResource``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "sms.fault.ProviderOutOfProvisioningResource",
    wire_name="ProviderOutOfProvisioningResource",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property("provisioningResourceId", "string", since="sms.version.version11", rank=6),
        _rt.Property(
            "availableBefore", "long", optional=True, since="sms.version.version11", rank=6
        ),
        _rt.Property(
            "availableAfter", "long", optional=True, since="sms.version.version11", rank=6
        ),
        _rt.Property("total", "long", optional=True, since="sms.version.version11", rank=6),
        _rt.Property(
            "isTransient", "boolean", optional=True, since="sms.version.version11", rank=6
        ),
    ),
)
class ProviderOutOfProvisioningResource(vmodl.MethodFault):
    """The fault ``sms.fault.ProviderOutOfProvisioningResource``.

    Fields:
        - ``provisioningResourceId``: ``string``, required.
        - ``availableBefore``: ``long``, optional.
        - ``availableAfter``: ``long``, optional.
        - ``total``: ``long``, optional.
        - ``isTransient``: ``boolean``, optional.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/fault/ProviderOutOfProvisioningResource.rst``
    """

    provisioningResourceId: str = ""
    """``string``, required. Since sms API 6.5."""
    availableBefore: int | None = None
    """``long``, optional. Since sms API 6.5."""
    availableAfter: int | None = None
    """``long``, optional. Since sms API 6.5."""
    total: int | None = None
    """``long``, optional. Since sms API 6.5."""
    isTransient: bool | None = None
    """``boolean``, optional. Since sms API 6.5."""
