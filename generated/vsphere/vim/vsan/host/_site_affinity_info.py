# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.SiteAffinityInfo``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.host.SiteAffinityInfo",
    wire_name="SiteAffinityInfo",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property("name", "string", since="vsan.version.version21", rank=19),
        _rt.Property("siteId", "string", optional=True, since="vsan.version.version21", rank=19),
    ),
)
class SiteAffinityInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.host.SiteAffinityInfo``.

    Fields:
        - ``name``: ``string``, required.
        - ``siteId``: ``string``, optional.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/host/SiteAffinityInfo.rst``
    """

    name: str = ""
    """``string``, required. Since vsan API 8.0.0.2."""
    siteId: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
