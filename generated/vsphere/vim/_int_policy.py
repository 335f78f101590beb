# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.IntPolicy``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.data(
    "vim.IntPolicy",
    wire_name="IntPolicy",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("value", "int", optional=True, since="vim.version.version5", rank=5),
    ),
)
class IntPolicy(vim.InheritablePolicy):
    """The data object ``vim.IntPolicy``.

    Fields:
        - ``value``: ``int``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/IntPolicy.rst``
    """

    value: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
