# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.net.DhcpConfigInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.net.DhcpConfigInfo",
    wire_name="NetDhcpConfigInfo",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "ipv6",
            "vim.net.DhcpConfigInfo.DhcpOptions",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "ipv4",
            "vim.net.DhcpConfigInfo.DhcpOptions",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class DhcpConfigInfo(vmodl.DynamicData):
    """The data object ``vim.net.DhcpConfigInfo``, on the wire ``NetDhcpConfigInfo``.

    Fields:
        - ``ipv6``: ``vim.net.DhcpConfigInfo.DhcpOptions``, optional.
        - ``ipv4``: ``vim.net.DhcpConfigInfo.DhcpOptions``, optional.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/net/DhcpConfigInfo.rst``
    """

    @_rt.data(
        "vim.net.DhcpConfigInfo.DhcpOptions",
        wire_name="NetDhcpConfigInfoDhcpOptions",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("enable", "boolean", since="vim.version.version6", rank=6),
            _rt.Property(
                "config",
                "vim.KeyValue",
                array=True,
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
        ),
    )
    class DhcpOptions(vmodl.DynamicData):
        """The data object ``vim.net.DhcpConfigInfo.DhcpOptions``, on the wire ``NetDhcpConfigInfoDhcpOptions``.

        Fields:
            - ``enable``: ``boolean``, required.
            - ``config``: List of ``vim.KeyValue``, optional.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/net/DhcpConfigInfo/DhcpOptions.rst``
        """

        enable: bool = False
        """``boolean``, required. Since vSphere API 4.1."""
        config: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
        """List of ``vim.KeyValue``, optional. Since vSphere API 4.1."""

    ipv6: vim.net.DhcpConfigInfo.DhcpOptions | None = None
    """``vim.net.DhcpConfigInfo.DhcpOptions``, optional. Since vSphere API 4.1."""
    ipv4: vim.net.DhcpConfigInfo.DhcpOptions | None = None
    """``vim.net.DhcpConfigInfo.DhcpOptions``, optional. Since vSphere API 4.1."""
