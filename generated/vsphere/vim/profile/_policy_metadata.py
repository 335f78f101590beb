# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.PolicyMetadata``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.profile.PolicyMetadata",
    wire_name="ProfilePolicyMetadata",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("id", "vim.ExtendedElementDescription", since="vim.version.version5", rank=5),
        _rt.Property(
            "possibleOption",
            "vim.profile.PolicyOptionMetadata",
            array=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class PolicyMetadata(vmodl.DynamicData):
    """The data object ``vim.profile.PolicyMetadata``, on the wire ``ProfilePolicyMetadata``.

    Fields:
        - ``id``: ``vim.ExtendedElementDescription``, required.
        - ``possibleOption``: List of ``vim.profile.PolicyOptionMetadata``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/PolicyMetadata.rst``
    """

    id: vim.ExtendedElementDescription = _rt.UNSET
    """``vim.ExtendedElementDescription``, required. Since vSphere API 4.0."""
    possibleOption: _rt.Field[
        list[vim.profile.PolicyOptionMetadata], Iterable[vim.profile.PolicyOptionMetadata]
    ] = _rt.EMPTY
    """List of ``vim.profile.PolicyOptionMetadata``, required. Since vSphere API 4.0."""
