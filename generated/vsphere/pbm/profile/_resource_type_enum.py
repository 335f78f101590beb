# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.profile.ResourceTypeEnum``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "pbm.profile.ResourceTypeEnum",
    wire_name="PbmProfileResourceTypeEnum",
    since="pbm.version.version1",
    rank=1,
)
class ResourceTypeEnum(_rt.VimEnum):
    """The enum ``pbm.profile.ResourceTypeEnum``, on the wire ``PbmProfileResourceTypeEnum``.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/profile/ResourceTypeEnum.rst``
    """

    STORAGE = "STORAGE"
    """The value ``STORAGE``."""
