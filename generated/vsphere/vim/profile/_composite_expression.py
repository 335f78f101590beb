# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.CompositeExpression``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.profile.CompositeExpression",
    wire_name="ProfileCompositeExpression",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("operator", "string", since="vim.version.version5", rank=5),
        _rt.Property("expressionName", "string", array=True, since="vim.version.version5", rank=5),
    ),
)
class CompositeExpression(vim.profile.Expression):
    """The data object ``vim.profile.CompositeExpression``, on the wire ``ProfileCompositeExpression``.

    Fields:
        - ``operator``: ``string``, required.
        - ``expressionName``: List of ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/CompositeExpression.rst``
    """

    operator: str = ""
    """``string``, required. Since vSphere API 4.0."""
    expressionName: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 4.0."""
