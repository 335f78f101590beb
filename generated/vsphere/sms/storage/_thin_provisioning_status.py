# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.ThinProvisioningStatus``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "sms.storage.ThinProvisioningStatus",
    wire_name="ThinProvisioningStatus",
    since="sms.version.version2",
    rank=2,
)
class ThinProvisioningStatus(_rt.VimEnum):
    """The enum ``sms.storage.ThinProvisioningStatus``.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/storage/ThinProvisioningStatus.rst``
    """

    RED = "RED"
    """The value ``RED``."""
    YELLOW = "YELLOW"
    """The value ``YELLOW``."""
    GREEN = "GREEN"
    """The value ``GREEN``."""
