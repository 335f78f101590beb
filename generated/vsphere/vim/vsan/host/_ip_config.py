# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.IpConfig``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.host.IpConfig",
    wire_name="VsanHostIpConfig",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("upstreamIpAddress", "string", since="vim.version.version9", rank=9),
        _rt.Property("downstreamIpAddress", "string", since="vim.version.version9", rank=9),
    ),
)
class IpConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.host.IpConfig``, on the wire ``VsanHostIpConfig``.

    Fields:
        - ``upstreamIpAddress``: ``string``, required.
        - ``downstreamIpAddress``: ``string``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vsan/host/IpConfig.rst``
    """

    upstreamIpAddress: str = ""
    """``string``, required. Since vSphere API 5.5."""
    downstreamIpAddress: str = ""
    """``string``, required. Since vSphere API 5.5."""
