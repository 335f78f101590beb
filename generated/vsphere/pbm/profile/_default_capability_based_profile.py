# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.profile.DefaultCapabilityBasedProfile``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import pbm


@_rt.data(
    "pbm.profile.DefaultCapabilityBasedProfile",
    wire_name="PbmDefaultCapabilityProfile",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("vvolType", "string", array=True, since="pbm.version.version1", rank=1),
        _rt.Property("containerId", "string", since="pbm.version.version1", rank=1),
    ),
)
class DefaultCapabilityBasedProfile(pbm.profile.CapabilityBasedProfile):
    """The data object ``pbm.profile.DefaultCapabilityBasedProfile``, on the wire ``PbmDefaultCapabilityProfile``.

    Fields:
        - ``vvolType``: List of ``string``, required.
        - ``containerId``: ``string``, required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/profile/DefaultCapabilityBasedProfile.rst``
    """

    vvolType: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since pbm API 1.0."""
    containerId: str = ""
    """``string``, required. Since pbm API 1.0."""
