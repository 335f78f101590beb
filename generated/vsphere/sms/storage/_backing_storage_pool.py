# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.BackingStoragePool``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "sms.storage.BackingStoragePool",
    wire_name="BackingStoragePool",
    since="sms.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("uuid", "string", since="sms.version.version5", rank=5),
        _rt.Property("type", "string", since="sms.version.version5", rank=5),
        _rt.Property("capacityInMB", "long", since="sms.version.version5", rank=5),
        _rt.Property("usedSpaceInMB", "long", since="sms.version.version5", rank=5),
    ),
)
class BackingStoragePool(vmodl.DynamicData):
    """The data object ``sms.storage.BackingStoragePool``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``type``: ``string``, required.
        - ``capacityInMB``: ``long`` in megabytes, required.
        - ``usedSpaceInMB``: ``long`` in megabytes, required.

    Since:
        sms API 5.0 (``sms.version.version5``)

    Source:
        ``sms/storage/BackingStoragePool.rst``
    """

    @_rt.enum(
        "sms.storage.BackingStoragePool.BackingStoragePoolType",
        wire_name="BackingStoragePoolType",
        since="sms.version.version1",
        rank=1,
    )
    class BackingStoragePoolType(_rt.VimEnum):
        """The enum ``sms.storage.BackingStoragePool.BackingStoragePoolType``.

        Since:
            sms API 1.0 (``sms.version.version1``)

        Source:
            ``sms/storage/BackingStoragePool/BackingStoragePoolType.rst``
        """

        thinProvisioningPool = "thinProvisioningPool"
        """The value ``thinProvisioningPool``."""
        deduplicationPool = "deduplicationPool"
        """The value ``deduplicationPool``."""
        thinAndDeduplicationCombinedPool = "thinAndDeduplicationCombinedPool"
        """The value ``thinAndDeduplicationCombinedPool``."""

    uuid: str = ""
    """``string``, required. Since sms API 5.0."""
    type: str = ""
    """``string``, required. Since sms API 5.0."""
    capacityInMB: int = 0
    """``long`` in megabytes, required. Since sms API 5.0."""
    usedSpaceInMB: int = 0
    """``long`` in megabytes, required. Since sms API 5.0."""
