# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterHealthLinkBase``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanClusterHealthLinkBase",
    wire_name="VsanClusterHealthLinkBase",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("label", "string", optional=True, since="vsan.version.version21", rank=19),
    ),
)
class VsanClusterHealthLinkBase(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterHealthLinkBase``.

    Fields:
        - ``label``: ``string``, optional. Since vsan API 8.0.0.2.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/cluster/VsanClusterHealthLinkBase.rst``
    """

    label: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
