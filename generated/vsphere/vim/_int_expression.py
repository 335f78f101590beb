# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.IntExpression``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.data(
    "vim.IntExpression",
    wire_name="IntExpression",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("value", "int", optional=True, since="vim.version.version9", rank=9),
    ),
)
class IntExpression(vim.NegatableExpression):
    """The data object ``vim.IntExpression``.

    Fields:
        - ``value``: ``int``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/IntExpression.rst``
    """

    value: int | None = None
    """``int``, optional. Since vSphere API 5.5."""
