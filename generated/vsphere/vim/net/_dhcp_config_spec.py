# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.net.DhcpConfigSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.net.DhcpConfigSpec",
    wire_name="NetDhcpConfigSpec",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "ipv6",
            "vim.net.DhcpConfigSpec.DhcpOptionsSpec",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "ipv4",
            "vim.net.DhcpConfigSpec.DhcpOptionsSpec",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class DhcpConfigSpec(vmodl.DynamicData):
    """The data object ``vim.net.DhcpConfigSpec``, on the wire ``NetDhcpConfigSpec``.

    Fields:
        - ``ipv6``: ``vim.net.DhcpConfigSpec.DhcpOptionsSpec``, optional.
        - ``ipv4``: ``vim.net.DhcpConfigSpec.DhcpOptionsSpec``, optional.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/net/DhcpConfigSpec.rst``
    """

    @_rt.data(
        "vim.net.DhcpConfigSpec.DhcpOptionsSpec",
        wire_name="NetDhcpConfigSpecDhcpOptionsSpec",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("enable", "boolean", optional=True, since="vim.version.version6", rank=6),
            _rt.Property(
                "config", "vim.KeyValue", array=True, since="vim.version.version6", rank=6
            ),
            _rt.Property("operation", "string", since="vim.version.version6", rank=6),
        ),
    )
    class DhcpOptionsSpec(vmodl.DynamicData):
        """The data object ``vim.net.DhcpConfigSpec.DhcpOptionsSpec``, on the wire ``NetDhcpConfigSpecDhcpOptionsSpec``.

        Fields:
            - ``enable``: ``boolean``, optional.
            - ``config``: List of ``vim.KeyValue``, required.
            - ``operation``: ``string``, required.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/net/DhcpConfigSpec/DhcpOptionsSpec.rst``
        """

        enable: bool | None = None
        """``boolean``, optional. Since vSphere API 4.1."""
        config: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
        """List of ``vim.KeyValue``, required. Since vSphere API 4.1."""
        operation: str = ""
        """``string``, required. Since vSphere API 4.1."""

    ipv6: vim.net.DhcpConfigSpec.DhcpOptionsSpec | None = None
    """``vim.net.DhcpConfigSpec.DhcpOptionsSpec``, optional. Since vSphere API 4.1."""
    ipv4: vim.net.DhcpConfigSpec.DhcpOptionsSpec | None = None
    """``vim.net.DhcpConfigSpec.DhcpOptionsSpec``, optional. Since vSphere API 4.1."""
