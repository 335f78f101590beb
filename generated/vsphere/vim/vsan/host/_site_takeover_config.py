# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.SiteTakeoverConfig``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.host.SiteTakeoverConfig",
    wire_name="VsanSiteTakeoverConfig",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property(
            "takeoverTimestamp", "long", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
    ),
)
class SiteTakeoverConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.host.SiteTakeoverConfig``, on the wire ``VsanSiteTakeoverConfig``.

    Fields:
        - ``takeoverTimestamp``: ``long``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/vsan/host/SiteTakeoverConfig.rst``
    """

    takeoverTimestamp: int | None = None
    """``long``, optional. Since vsan API 9.1.0.0."""
