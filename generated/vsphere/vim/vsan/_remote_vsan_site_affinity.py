# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.RemoteVsanSiteAffinity``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.RemoteVsanSiteAffinity",
    wire_name="RemoteVsanSiteAffinity",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property(
            "clientSite",
            "vim.vsan.RemoteVsanSite",
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
        _rt.Property(
            "serverSite", "vim.vsan.RemoteVsanSite", since="vsan.version.version21", rank=19
        ),
    ),
)
class RemoteVsanSiteAffinity(vmodl.DynamicData):
    """The data object ``vim.vsan.RemoteVsanSiteAffinity``.

    Fields:
        - ``clientSite``: ``vim.vsan.RemoteVsanSite``, optional.
        - ``serverSite``: ``vim.vsan.RemoteVsanSite``, required.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/RemoteVsanSiteAffinity.rst``
    """

    clientSite: vim.vsan.RemoteVsanSite | None = None
    """``vim.vsan.RemoteVsanSite``, optional. Since vsan API 8.0.0.2."""
    serverSite: vim.vsan.RemoteVsanSite = _rt.UNSET
    """``vim.vsan.RemoteVsanSite``, required. Since vsan API 8.0.0.2."""
