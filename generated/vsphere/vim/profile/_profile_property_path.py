# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.ProfilePropertyPath``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.profile.ProfilePropertyPath",
    wire_name="ProfilePropertyPath",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("profilePath", "PropertyPath", since="vim.version.version5", rank=5),
        _rt.Property("policyId", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("parameterId", "string", optional=True, since="vim.version.version8", rank=8),
        _rt.Property(
            "policyOptionId", "string", optional=True, since="vim.version.version12", rank=12
        ),
    ),
)
class ProfilePropertyPath(vmodl.DynamicData):
    """The data object ``vim.profile.ProfilePropertyPath``.

    Fields:
        - ``profilePath``: ``PropertyPath``, required.
        - ``policyId``: ``string``, optional.
        - ``parameterId``: ``string``, optional. Since vSphere API 5.1.
        - ``policyOptionId``: ``string``, optional. Since vSphere API 6.7.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/ProfilePropertyPath.rst``
    """

    profilePath: str = ""
    """``PropertyPath``, required. Since vSphere API 4.0."""
    policyId: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    parameterId: str | None = None
    """``string``, optional. Since vSphere API 5.1."""
    policyOptionId: str | None = None
    """``string``, optional. Since vSphere API 6.7."""
