# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.CompositePolicyOptionMetadata``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.profile.CompositePolicyOptionMetadata",
    wire_name="ProfileCompositePolicyOptionMetadata",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("option", "string", array=True, since="vim.version.version5", rank=5),
    ),
)
class CompositePolicyOptionMetadata(vim.profile.PolicyOptionMetadata):
    """The data object ``vim.profile.CompositePolicyOptionMetadata``, on the wire ``ProfileCompositePolicyOptionMetadata``.

    Fields:
        - ``option``: List of ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/CompositePolicyOptionMetadata.rst``
    """

    option: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 4.0."""
