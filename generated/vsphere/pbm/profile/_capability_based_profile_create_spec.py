# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.profile.CapabilityBasedProfileCreateSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import pbm, vmodl


@_rt.data(
    "pbm.profile.CapabilityBasedProfileCreateSpec",
    wire_name="PbmCapabilityProfileCreateSpec",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("name", "string", since="pbm.version.version1", rank=1),
        _rt.Property("description", "string", optional=True, since="pbm.version.version1", rank=1),
        _rt.Property("category", "string", optional=True, since="pbm.version.version11", rank=3),
        _rt.Property(
            "resourceType", "pbm.profile.ResourceType", since="pbm.version.version1", rank=1
        ),
        _rt.Property(
            "constraints", "pbm.profile.CapabilityConstraints", since="pbm.version.version1", rank=1
        ),
        _rt.Property(
            "k8sCompliantName", "string", optional=True, since="pbm.version.v9_1_0_0", rank=19
        ),
    ),
)
class CapabilityBasedProfileCreateSpec(vmodl.DynamicData):
    """The data object ``pbm.profile.CapabilityBasedProfileCreateSpec``, on the wire ``PbmCapabilityProfileCreateSpec``.

    Fields:
        - ``name``: ``string``, required.
        - ``description``: ``string``, optional.
        - ``category``: ``string``, optional. Since pbm API 6.5.
        - ``resourceType``: ``pbm.profile.ResourceType``, required.
        - ``constraints``: ``pbm.profile.CapabilityConstraints``, required.
        - ``k8sCompliantName``: ``string``, optional. Since pbm API 9.1.0.0.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/profile/CapabilityBasedProfileCreateSpec.rst``
    """

    name: str = ""
    """``string``, required. Since pbm API 1.0."""
    description: str | None = None
    """``string``, optional. Since pbm API 1.0."""
    category: str | None = None
    """``string``, optional. Since pbm API 6.5."""
    resourceType: pbm.profile.ResourceType = _rt.UNSET
    """``pbm.profile.ResourceType``, required. Since pbm API 1.0."""
    constraints: pbm.profile.CapabilityConstraints = _rt.UNSET
    """``pbm.profile.CapabilityConstraints``, required. Since pbm API 1.0."""
    k8sCompliantName: str | None = None
    """``string``, optional. Since pbm API 9.1.0.0."""
