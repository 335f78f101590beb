# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.profile.ResourceType``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "pbm.profile.ResourceType",
    wire_name="PbmProfileResourceType",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("resourceType", "string", since="pbm.version.version1", rank=1),
    ),
)
class ResourceType(vmodl.DynamicData):
    """The data object ``pbm.profile.ResourceType``, on the wire ``PbmProfileResourceType``.

    Fields:
        - ``resourceType``: ``string``, required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/profile/ResourceType.rst``
    """

    resourceType: str = ""
    """``string``, required. Since pbm API 1.0."""
