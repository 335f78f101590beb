# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanQueryResultHostInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanQueryResultHostInfo",
    wire_name="VsanQueryResultHostInfo",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("uuid", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "hostnameInCmmds", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "vsanIpv4Addresses",
            "string",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanQueryResultHostInfo(vmodl.DynamicData):
    """The data object ``vim.host.VsanQueryResultHostInfo``.

    Fields:
        - ``uuid``: ``string``, optional.
        - ``hostnameInCmmds``: ``string``, optional.
        - ``vsanIpv4Addresses``: List of ``string``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanQueryResultHostInfo.rst``
    """

    uuid: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    hostnameInCmmds: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    vsanIpv4Addresses: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
