# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.Expression``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.profile.Expression",
    wire_name="ProfileExpression",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("id", "string", since="vim.version.version5", rank=5),
        _rt.Property("displayName", "string", since="vim.version.version5", rank=5),
        _rt.Property("negated", "boolean", since="vim.version.version5", rank=5),
    ),
)
class Expression(vmodl.DynamicData):
    """The data object ``vim.profile.Expression``, on the wire ``ProfileExpression``.

    Fields:
        - ``id``: ``string``, required.
        - ``displayName``: ``string``, required.
        - ``negated``: ``boolean``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/Expression.rst``
    """

    id: str = ""
    """``string``, required. Since vSphere API 4.0."""
    displayName: str = ""
    """``string``, required. Since vSphere API 4.0."""
    negated: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
