# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.BoolPolicy``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.data(
    "vim.BoolPolicy",
    wire_name="BoolPolicy",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("value", "boolean", optional=True, since="vim.version.version5", rank=5),
    ),
)
class BoolPolicy(vim.InheritablePolicy):
    """The data object ``vim.BoolPolicy``.

    Fields:
        - ``value``: ``boolean``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/BoolPolicy.rst``
    """

    value: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
