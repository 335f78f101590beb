# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.MacRange``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.data(
    "vim.MacRange",
    wire_name="MacRange",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("address", "string", since="vim.version.version9", rank=9),
        _rt.Property("mask", "string", since="vim.version.version9", rank=9),
    ),
)
class MacRange(vim.MacAddress):
    """The data object ``vim.MacRange``.

    Fields:
        - ``address``: ``string``, required.
        - ``mask``: ``string``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/MacRange.rst``
    """

    address: str = ""
    """``string``, required. Since vSphere API 5.5."""
    mask: str = ""
    """``string``, required. Since vSphere API 5.5."""
