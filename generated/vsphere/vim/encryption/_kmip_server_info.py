# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.encryption.KmipServerInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.encryption.KmipServerInfo",
    wire_name="KmipServerInfo",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("name", "string", since="vim.version.version11", rank=11),
        _rt.Property("address", "string", since="vim.version.version11", rank=11),
        _rt.Property("port", "int", since="vim.version.version11", rank=11),
        _rt.Property(
            "proxyAddress", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property("proxyPort", "int", optional=True, since="vim.version.version11", rank=11),
        _rt.Property("reconnect", "int", optional=True, since="vim.version.version11", rank=11),
        _rt.Property("protocol", "string", optional=True, since="vim.version.version11", rank=11),
        _rt.Property("nbio", "int", optional=True, since="vim.version.version11", rank=11),
        _rt.Property("timeout", "int", optional=True, since="vim.version.version11", rank=11),
        _rt.Property("userName", "string", optional=True, since="vim.version.version11", rank=11),
    ),
)
class KmipServerInfo(vmodl.DynamicData):
    """The data object ``vim.encryption.KmipServerInfo``.

    Fields:
        - ``name``: ``string``, required.
        - ``address``: ``string``, required.
        - ``port``: ``int``, required.
        - ``proxyAddress``: ``string``, optional.
        - ``proxyPort``: ``int``, optional.
        - ``reconnect``: ``int``, optional.
        - ``protocol``: ``string``, optional.
        - ``nbio``: ``int``, optional.
        - ``timeout``: ``int``, optional.
        - ``userName``: ``string``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/encryption/KmipServerInfo.rst``
    """

    name: str = ""
    """``string``, required. Since vSphere API 6.5."""
    address: str = ""
    """``string``, required. Since vSphere API 6.5."""
    port: int = 0
    """``int``, required. Since vSphere API 6.5."""
    proxyAddress: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    proxyPort: int | None = None
    """``int``, optional. Since vSphere API 6.5."""
    reconnect: int | None = None
    """``int``, optional. Since vSphere API 6.5."""
    protocol: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    nbio: int | None = None
    """``int``, optional. Since vSphere API 6.5."""
    timeout: int | None = None
    """``int``, optional. Since vSphere API 6.5."""
    userName: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
