# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.profile.ProfileK8sCompliantNameSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "pbm.profile.ProfileK8sCompliantNameSpec",
    wire_name="PbmProfileK8sCompliantNameSpec",
    since="pbm.version.v9_1_0_0",
    rank=19,
    properties=lambda: (
        _rt.Property("profileId", "string", since="pbm.version.v9_1_0_0", rank=19),
        _rt.Property("k8sCompliantName", "string", since="pbm.version.v9_1_0_0", rank=19),
        _rt.Property(
            "otherK8sCompliantNames",
            "string",
            array=True,
            optional=True,
            since="pbm.version.v9_1_0_0",
            rank=19,
        ),
    ),
)
class ProfileK8sCompliantNameSpec(vmodl.DynamicData):
    """The data object ``pbm.profile.ProfileK8sCompliantNameSpec``, on the wire ``PbmProfileK8sCompliantNameSpec``.

    Fields:
        - ``profileId``: ``string``, required.
        - ``k8sCompliantName``: ``string``, required.
        - ``otherK8sCompliantNames``: List of ``string``, optional.

    Since:
        pbm API 9.1.0.0 (``pbm.version.v9_1_0_0``)

    Source:
        ``pbm/profile/ProfileK8sCompliantNameSpec.rst``
    """

    profileId: str = ""
    """``string``, required. Since pbm API 9.1.0.0."""
    k8sCompliantName: str = ""
    """``string``, required. Since pbm API 9.1.0.0."""
    otherK8sCompliantNames: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since pbm API 9.1.0.0."""
