# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.IpConfigEx``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vsan.host.IpConfigEx",
    wire_name="VsanHostIpConfigEx",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "upstreamIpV6Address", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "downstreamIpV6Address", "string", optional=True, since="vim.version.version11", rank=11
        ),
    ),
)
class IpConfigEx(vim.vsan.host.IpConfig):
    """The data object ``vim.vsan.host.IpConfigEx``, on the wire ``VsanHostIpConfigEx``.

    Fields:
        - ``upstreamIpV6Address``: ``string``, optional.
        - ``downstreamIpV6Address``: ``string``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vsan/host/IpConfigEx.rst``
    """

    upstreamIpV6Address: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    downstreamIpV6Address: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
