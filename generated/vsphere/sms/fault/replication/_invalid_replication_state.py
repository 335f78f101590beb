# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.replication.InvalidReplicationState``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import sms


@_rt.fault(
    "sms.fault.replication.InvalidReplicationState",
    wire_name="InvalidReplicationState",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "desiredState",
            "string",
            array=True,
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
        _rt.Property("currentState", "string", since="sms.version.version11", rank=6),
    ),
)
class InvalidReplicationState(sms.fault.replication.ReplicationFault):
    """The fault ``sms.fault.replication.InvalidReplicationState``.

    Fields:
        - ``desiredState``: List of ``string``, optional.
        - ``currentState``: ``string``, required.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/fault/replication/InvalidReplicationState.rst``
    """

    desiredState: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since sms API 6.5."""
    currentState: str = ""
    """``string``, required. Since sms API 6.5."""
