# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.ComplianceProfile``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.profile.ComplianceProfile",
    wire_name="ComplianceProfile",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "expression", "vim.profile.Expression", array=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("rootExpression", "string", since="vim.version.version5", rank=5),
    ),
)
class ComplianceProfile(vmodl.DynamicData):
    """The data object ``vim.profile.ComplianceProfile``.

    Fields:
        - ``expression``: List of ``vim.profile.Expression``, required.
        - ``rootExpression``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/ComplianceProfile.rst``
    """

    expression: _rt.Field[list[vim.profile.Expression], Iterable[vim.profile.Expression]] = (
        _rt.EMPTY
    )
    """List of ``vim.profile.Expression``, required. Since vSphere API 4.0."""
    rootExpression: str = ""
    """``string``, required. Since vSphere API 4.0."""
