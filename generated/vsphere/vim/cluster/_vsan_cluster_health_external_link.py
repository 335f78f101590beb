# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterHealthExternalLink``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.VsanClusterHealthExternalLink",
    wire_name="VsanClusterHealthLink",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("url", "string", since="vsan.version.version18", rank=16),
        _rt.Property("category", "string", optional=True, since="vsan.version.version21", rank=19),
    ),
)
class VsanClusterHealthExternalLink(vim.cluster.VsanClusterHealthLinkBase):
    """The data object ``vim.cluster.VsanClusterHealthExternalLink``, on the wire ``VsanClusterHealthLink``.

    Fields:
        - ``url``: ``string``, required.
        - ``category``: ``string``, optional. Since vsan API 8.0.0.2.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/cluster/VsanClusterHealthExternalLink.rst``
    """

    url: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    category: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
