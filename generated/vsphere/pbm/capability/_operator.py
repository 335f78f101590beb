# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.capability.Operator``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "pbm.capability.Operator",
    wire_name="PbmCapabilityOperator",
    since="pbm.version.version11",
    rank=3,
)
class Operator(_rt.VimEnum):
    """The enum ``pbm.capability.Operator``, on the wire ``PbmCapabilityOperator``.

    Since:
        pbm API 6.5 (``pbm.version.version11``)

    Source:
        ``pbm/capability/Operator.rst``
    """

    NOT = "NOT"
    """The value ``NOT``."""
