# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.capability.CapabilityMetadataManager``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.managed(
    "pbm.capability.CapabilityMetadataManager",
    wire_name="PbmCapabilityMetadataManager",
    since="pbm.version.version1",
    rank=1,
)
class CapabilityMetadataManager(_rt.ManagedObject):
    """The managed object ``pbm.capability.CapabilityMetadataManager``, on the wire ``PbmCapabilityMetadataManager``.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/capability/CapabilityMetadataManager.rst``
    """
