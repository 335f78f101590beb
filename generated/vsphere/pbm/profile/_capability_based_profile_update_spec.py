# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.profile.CapabilityBasedProfileUpdateSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import pbm, vmodl


@_rt.data(
    "pbm.profile.CapabilityBasedProfileUpdateSpec",
    wire_name="PbmCapabilityProfileUpdateSpec",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("name", "string", optional=True, since="pbm.version.version1", rank=1),
        _rt.Property("description", "string", optional=True, since="pbm.version.version1", rank=1),
        _rt.Property(
            "constraints",
            "pbm.profile.CapabilityConstraints",
            optional=True,
            since="pbm.version.version1",
            rank=1,
        ),
    ),
)
class CapabilityBasedProfileUpdateSpec(vmodl.DynamicData):
    """The data object ``pbm.profile.CapabilityBasedProfileUpdateSpec``, on the wire ``PbmCapabilityProfileUpdateSpec``.

    Fields:
        - ``name``: ``string``, optional.
        - ``description``: ``string``, optional.
        - ``constraints``: ``pbm.profile.CapabilityConstraints``, optional.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/profile/CapabilityBasedProfileUpdateSpec.rst``
    """

    name: str | None = None
    """``string``, optional. Since pbm API 1.0."""
    description: str | None = None
    """``string``, optional. Since pbm API 1.0."""
    constraints: pbm.profile.CapabilityConstraints | None = None
    """``pbm.profile.CapabilityConstraints``, optional. Since pbm API 1.0."""
