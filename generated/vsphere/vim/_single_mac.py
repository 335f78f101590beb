# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.SingleMac``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.data(
    "vim.SingleMac",
    wire_name="SingleMac",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (_rt.Property("address", "string", since="vim.version.version9", rank=9),),
)
class SingleMac(vim.MacAddress):
    """The data object ``vim.SingleMac``.

    Fields:
        - ``address``: ``string``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/SingleMac.rst``
    """

    address: str = ""
    """``string``, required. Since vSphere API 5.5."""
