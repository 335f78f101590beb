# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.capability.types.BuiltinGenericTypesEnum``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum(
    "pbm.capability.types.BuiltinGenericTypesEnum",
    wire_name="PbmBuiltinGenericType",
    since="pbm.version.version1",
    rank=1,
)
class BuiltinGenericTypesEnum(_rt.VimEnum):
    """The enum ``pbm.capability.types.BuiltinGenericTypesEnum``, on the wire ``PbmBuiltinGenericType``.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/capability/types/BuiltinGenericTypesEnum.rst``
    """

    VMW_RANGE = "VMW_RANGE"
    """The value ``VMW_RANGE``."""
    VMW_SET = "VMW_SET"
    """The value ``VMW_SET``."""
