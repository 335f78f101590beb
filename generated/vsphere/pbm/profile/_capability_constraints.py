# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.profile.CapabilityConstraints``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "pbm.profile.CapabilityConstraints",
    wire_name="PbmCapabilityConstraints",
    since="pbm.version.version1",
    rank=1,
)
class CapabilityConstraints(vmodl.DynamicData):
    """The data object ``pbm.profile.CapabilityConstraints``, on the wire ``PbmCapabilityConstraints``.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/profile/CapabilityConstraints.rst``
    """
