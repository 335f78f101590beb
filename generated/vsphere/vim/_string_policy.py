# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.StringPolicy``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.data(
    "vim.StringPolicy",
    wire_name="StringPolicy",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("value", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class StringPolicy(vim.InheritablePolicy):
    """The data object ``vim.StringPolicy``.

    Fields:
        - ``value``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/StringPolicy.rst``
    """

    value: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
