# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.GroupErrorResult``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import sms, vmodl


@_rt.data(
    "sms.storage.replication.GroupErrorResult",
    wire_name="GroupErrorResult",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "error", "vmodl.LocalizedMethodFault", array=True, since="sms.version.version11", rank=6
        ),
    ),
)
class GroupErrorResult(sms.storage.replication.GroupOperationResult):
    """The data object ``sms.storage.replication.GroupErrorResult``.

    Fields:
        - ``error``: List of ``vmodl.LocalizedMethodFault``, required.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/GroupErrorResult.rst``
    """

    error: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, required. Since sms API 6.5."""
