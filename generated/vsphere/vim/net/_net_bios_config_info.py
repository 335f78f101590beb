# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.net.NetBIOSConfigInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.net.NetBIOSConfigInfo",
    wire_name="NetBIOSConfigInfo",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (_rt.Property("mode", "string", since="vim.version.version6", rank=6),),
)
class NetBIOSConfigInfo(vmodl.DynamicData):
    """The data object ``vim.net.NetBIOSConfigInfo``.

    Fields:
        - ``mode``: ``string``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/net/NetBIOSConfigInfo.rst``
    """

    @_rt.enum(
        "vim.net.NetBIOSConfigInfo.Mode",
        wire_name="NetBIOSConfigInfoMode",
        since="vim.version.version6",
        rank=6,
    )
    class Mode(_rt.VimEnum):
        """The enum ``vim.net.NetBIOSConfigInfo.Mode``, on the wire ``NetBIOSConfigInfoMode``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/net/NetBIOSConfigInfo/Mode.rst``
        """

        unknown = "unknown"
        """The value ``unknown``."""
        enabled = "enabled"
        """The value ``enabled``."""
        disabled = "disabled"
        """The value ``disabled``."""
        enabledViaDHCP = "enabledViaDHCP"
        """The value ``enabledViaDHCP``."""

    mode: str = ""
    """``string``, required. Since vSphere API 4.1."""
