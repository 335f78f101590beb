# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanHealthActionBase``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanHealthActionBase",
    wire_name="VsanHealthActionBase",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property("description", "string", since="vsan.version.version21", rank=19),
    ),
)
class VsanHealthActionBase(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanHealthActionBase``.

    Fields:
        - ``description``: ``string``, required.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/cluster/VsanHealthActionBase.rst``
    """

    description: str = ""
    """``string``, required. Since vsan API 8.0.0.2."""
