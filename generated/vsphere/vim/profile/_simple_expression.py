# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.SimpleExpression``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.profile.SimpleExpression",
    wire_name="ProfileSimpleExpression",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("expressionType", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "parameter",
            "vmodl.KeyAnyValue",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class SimpleExpression(vim.profile.Expression):
    """The data object ``vim.profile.SimpleExpression``, on the wire ``ProfileSimpleExpression``.

    Fields:
        - ``expressionType``: ``string``, required.
        - ``parameter``: List of ``vmodl.KeyAnyValue``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/SimpleExpression.rst``
    """

    expressionType: str = ""
    """``string``, required. Since vSphere API 4.0."""
    parameter: _rt.Field[list[vmodl.KeyAnyValue], Iterable[vmodl.KeyAnyValue]] = _rt.EMPTY
    """List of ``vmodl.KeyAnyValue``, optional. Since vSphere API 4.0."""
