# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.SingleIp``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.data(
    "vim.SingleIp",
    wire_name="SingleIp",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (_rt.Property("address", "string", since="vim.version.version9", rank=9),),
)
class SingleIp(vim.IpAddress):
    """The data object ``vim.SingleIp``.

    Fields:
        - ``address``: ``string``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/SingleIp.rst``
    """

    address: str = ""
    """``string``, required. Since vSphere API 5.5."""
