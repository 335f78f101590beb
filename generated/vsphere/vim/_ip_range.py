# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.IpRange``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.data(
    "vim.IpRange",
    wire_name="IpRange",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("addressPrefix", "string", since="vim.version.version9", rank=9),
        _rt.Property("prefixLength", "int", optional=True, since="vim.version.version9", rank=9),
    ),
)
class IpRange(vim.IpAddress):
    """The data object ``vim.IpRange``.

    Fields:
        - ``addressPrefix``: ``string``, required.
        - ``prefixLength``: ``int``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/IpRange.rst``
    """

    addressPrefix: str = ""
    """``string``, required. Since vSphere API 5.5."""
    prefixLength: int | None = None
    """``int``, optional. Since vSphere API 5.5."""
