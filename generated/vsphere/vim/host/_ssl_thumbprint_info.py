# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.SslThumbprintInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.SslThumbprintInfo",
    wire_name="HostSslThumbprintInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("principal", "string", since="vim.version.version5", rank=5),
        _rt.Property("ownerTag", "string", since="vim.version.version7", rank=7),
        _rt.Property(
            "sslThumbprints",
            "string",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class SslThumbprintInfo(vmodl.DynamicData):
    """The data object ``vim.host.SslThumbprintInfo``, on the wire ``HostSslThumbprintInfo``.

    Fields:
        - ``principal``: ``string``, required.
        - ``ownerTag``: ``string``, required. Since vSphere API 5.0.
        - ``sslThumbprints``: List of ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/SslThumbprintInfo.rst``
    """

    principal: str = ""
    """``string``, required. Since vSphere API 4.0."""
    ownerTag: str = ""
    """``string``, required. Since vSphere API 5.0."""
    sslThumbprints: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.0."""
