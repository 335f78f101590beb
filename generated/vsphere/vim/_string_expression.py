# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.StringExpression``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.data(
    "vim.StringExpression",
    wire_name="StringExpression",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("value", "string", optional=True, since="vim.version.version9", rank=9),
    ),
)
class StringExpression(vim.NegatableExpression):
    """The data object ``vim.StringExpression``.

    Fields:
        - ``value``: ``string``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/StringExpression.rst``
    """

    value: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
