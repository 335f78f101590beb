# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.PolicyOptionMetadata``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.profile.PolicyOptionMetadata",
    wire_name="ProfilePolicyOptionMetadata",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("id", "vim.ExtendedElementDescription", since="vim.version.version5", rank=5),
        _rt.Property(
            "parameter",
            "vim.profile.ParameterMetadata",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class PolicyOptionMetadata(vmodl.DynamicData):
    """The data object ``vim.profile.PolicyOptionMetadata``, on the wire ``ProfilePolicyOptionMetadata``.

    Fields:
        - ``id``: ``vim.ExtendedElementDescription``, required.
        - ``parameter``: List of ``vim.profile.ParameterMetadata``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/PolicyOptionMetadata.rst``
    """

    id: vim.ExtendedElementDescription = _rt.UNSET
    """``vim.ExtendedElementDescription``, required. Since vSphere API 4.0."""
    parameter: _rt.Field[
        list[vim.profile.ParameterMetadata], Iterable[vim.profile.ParameterMetadata]
    ] = _rt.EMPTY
    """List of ``vim.profile.ParameterMetadata``, optional. Since vSphere API 4.0."""
