# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.SyncInProgress``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import sms


@_rt.fault(
    "sms.fault.SyncInProgress", wire_name="SyncInProgress", since="sms.version.version1", rank=1
)
class SyncInProgress(sms.fault.ProviderSyncFailed):
    """The fault ``sms.fault.SyncInProgress``.

    Since:
        sms API 1.0 (``sms.version.version1``)

    Source:
        ``sms/fault/SyncInProgress.rst``
    """
