# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.net.WinNetBIOSConfigInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.net.WinNetBIOSConfigInfo",
    wire_name="WinNetBIOSConfigInfo",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("primaryWINS", "string", since="vim.version.version6", rank=6),
        _rt.Property(
            "secondaryWINS", "string", optional=True, since="vim.version.version6", rank=6
        ),
    ),
)
class WinNetBIOSConfigInfo(vim.net.NetBIOSConfigInfo):
    """The data object ``vim.net.WinNetBIOSConfigInfo``.

    Fields:
        - ``primaryWINS``: ``string``, required.
        - ``secondaryWINS``: ``string``, optional.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/net/WinNetBIOSConfigInfo.rst``
    """

    primaryWINS: str = ""
    """``string``, required. Since vSphere API 4.1."""
    secondaryWINS: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
