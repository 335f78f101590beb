# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MksConnectionLimitReached``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.MksConnectionLimitReached",
    wire_name="MksConnectionLimitReached",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("connectionLimit", "int", since="vim.version.version7", rank=7),
    ),
)
class MksConnectionLimitReached(vim.fault.InvalidState):
    """The fault ``vim.fault.MksConnectionLimitReached``.

    Fields:
        - ``connectionLimit``: ``int``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/MksConnectionLimitReached.rst``
    """

    connectionLimit: int = 0
    """``int``, required. Since vSphere API 5.0."""
