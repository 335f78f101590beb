# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.RemoteVsanSite``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.RemoteVsanSite",
    wire_name="RemoteVsanSite",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (_rt.Property("name", "string", since="vsan.version.version21", rank=19),),
)
class RemoteVsanSite(vmodl.DynamicData):
    """The data object ``vim.vsan.RemoteVsanSite``.

    Fields:
        - ``name``: ``string``, required.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/RemoteVsanSite.rst``
    """

    name: str = ""
    """``string``, required. Since vsan API 8.0.0.2."""
