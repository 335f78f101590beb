# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.RemoteVcInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.RemoteVcInfo",
    wire_name="VsanRemoteVcInfo",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property("linkType", "string", optional=True, since="vsan.version.version21", rank=19),
        _rt.Property("vcHost", "string", since="vsan.version.version21", rank=19),
    ),
)
class RemoteVcInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.RemoteVcInfo``, on the wire ``VsanRemoteVcInfo``.

    Fields:
        - ``linkType``: ``string``, optional.
        - ``vcHost``: ``string``, required.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/RemoteVcInfo.rst``
    """

    linkType: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
    vcHost: str = ""
    """``string``, required. Since vsan API 8.0.0.2."""
