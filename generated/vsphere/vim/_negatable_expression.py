# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.NegatableExpression``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vim.NegatableExpression",
    wire_name="NegatableExpression",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("negate", "boolean", optional=True, since="vim.version.version9", rank=9),
    ),
)
class NegatableExpression(vmodl.DynamicData):
    """The data object ``vim.NegatableExpression``.

    Fields:
        - ``negate``: ``boolean``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/NegatableExpression.rst``
    """

    negate: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
