# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.LongPolicy``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.data(
    "vim.LongPolicy",
    wire_name="LongPolicy",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("value", "long", optional=True, since="vim.version.version5", rank=5),
    ),
)
class LongPolicy(vim.InheritablePolicy):
    """The data object ``vim.LongPolicy``.

    Fields:
        - ``value``: ``long``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/LongPolicy.rst``
    """

    value: int | None = None
    """``long``, optional. Since vSphere API 4.0."""
