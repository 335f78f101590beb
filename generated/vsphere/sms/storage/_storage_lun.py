# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.StorageLun``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import sms, vmodl


@_rt.data(
    "sms.storage.StorageLun",
    wire_name="StorageLun",
    since="sms.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("uuid", "string", since="sms.version.version2", rank=2),
        _rt.Property("vSphereLunIdentifier", "string", since="sms.version.version2", rank=2),
        _rt.Property("vendorDisplayName", "string", since="sms.version.version2", rank=2),
        _rt.Property("capacityInMB", "long", since="sms.version.version2", rank=2),
        _rt.Property("usedSpaceInMB", "long", since="sms.version.version2", rank=2),
        _rt.Property("lunThinProvisioned", "boolean", since="sms.version.version2", rank=2),
        _rt.Property(
            "alternateIdentifier",
            "string",
            array=True,
            optional=True,
            since="sms.version.version2",
            rank=2,
        ),
        _rt.Property("drsManagementPermitted", "boolean", since="sms.version.version2", rank=2),
        _rt.Property("thinProvisioningStatus", "string", since="sms.version.version2", rank=2),
        _rt.Property(
            "backingConfig",
            "sms.storage.BackingConfig",
            optional=True,
            since="sms.version.version5",
            rank=5,
        ),
    ),
)
class StorageLun(vmodl.DynamicData):
    """The data object ``sms.storage.StorageLun``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``vSphereLunIdentifier``: ``string``, required.
        - ``vendorDisplayName``: ``string``, required.
        - ``capacityInMB``: ``long`` in megabytes, required.
        - ``usedSpaceInMB``: ``long`` in megabytes, required.
        - ``lunThinProvisioned``: ``boolean``, required.
        - ``alternateIdentifier``: List of ``string``, optional.
        - ``drsManagementPermitted``: ``boolean``, required.
        - ``thinProvisioningStatus``: ``string``, required.
        - ``backingConfig``: ``sms.storage.BackingConfig``, optional. Since sms API 5.0.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/storage/StorageLun.rst``
    """

    uuid: str = ""
    """``string``, required. Since sms API 2.0."""
    vSphereLunIdentifier: str = ""
    """``string``, required. Since sms API 2.0."""
    vendorDisplayName: str = ""
    """``string``, required. Since sms API 2.0."""
    capacityInMB: int = 0
    """``long`` in megabytes, required. Since sms API 2.0."""
    usedSpaceInMB: int = 0
    """``long`` in megabytes, required. Since sms API 2.0."""
    lunThinProvisioned: bool = False
    """``boolean``, required. Since sms API 2.0."""
    alternateIdentifier: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since sms API 2.0."""
    drsManagementPermitted: bool = False
    """``boolean``, required. Since sms API 2.0."""
    thinProvisioningStatus: str = ""
    """``string``, required. Since sms API 2.0."""
    backingConfig: sms.storage.BackingConfig | None = None
    """``sms.storage.BackingConfig``, optional. Since sms API 5.0."""
