# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.TooMany``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "sms.fault.TooMany",
    wire_name="TooMany",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property("maxBatchSize", "long", optional=True, since="sms.version.version11", rank=6),
    ),
)
class TooMany(vmodl.MethodFault):
    """The fault ``sms.fault.TooMany``.

    Fields:
        - ``maxBatchSize``: ``long``, optional.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/fault/TooMany.rst``
    """

    maxBatchSize: int | None = None
    """``long``, optional. Since sms API 6.5."""
