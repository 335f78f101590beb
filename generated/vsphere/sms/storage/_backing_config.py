# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.BackingConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "sms.storage.BackingConfig",
    wire_name="BackingConfig",
    since="sms.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "thinProvisionBackingIdentifier",
            "string",
            optional=True,
            since="sms.version.version5",
            rank=5,
        ),
        _rt.Property(
            "deduplicationBackingIdentifier",
            "string",
            optional=True,
            since="sms.version.version5",
            rank=5,
        ),
        _rt.Property(
            "autoTieringEnabled", "boolean", optional=True, since="sms.version.version5", rank=5
        ),
        _rt.Property(
            "deduplicationEfficiency", "long", optional=True, since="sms.version.version5", rank=5
        ),
        _rt.Property(
            "performanceOptimizationInterval",
            "long",
            optional=True,
            since="sms.version.version5",
            rank=5,
        ),
    ),
)
class BackingConfig(vmodl.DynamicData):
    """The data object ``sms.storage.BackingConfig``.

    Fields:
        - ``thinProvisionBackingIdentifier``: ``string``, optional.
        - ``deduplicationBackingIdentifier``: ``string``, optional.
        - ``autoTieringEnabled``: ``boolean``, optional.
        - ``deduplicationEfficiency``: ``long``, optional.
        - ``performanceOptimizationInterval``: ``long``, optional.

    Since:
        sms API 5.0 (``sms.version.version5``)

    Source:
        ``sms/storage/BackingConfig.rst``
    """

    thinProvisionBackingIdentifier: str | None = None
    """``string``, optional. Since sms API 5.0."""
    deduplicationBackingIdentifier: str | None = None
    """``string``, optional. Since sms API 5.0."""
    autoTieringEnabled: bool | None = None
    """``boolean``, optional. Since sms API 5.0."""
    deduplicationEfficiency: int | None = None
    """``long``, optional. Since sms API 5.0."""
    performanceOptimizationInterval: int | None = None
    """``long``, optional. Since sms API 5.0."""
