# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.ResourceCheckComponentResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.ResourceCheckComponentResult",
    wire_name="VsanResourceCheckComponentResult",
    since="vsan.version.version17",
    rank=15,
    properties=lambda: (_rt.Property("type", "string", since="vsan.version.version17", rank=15),),
)
class ResourceCheckComponentResult(vim.vsan.ResourceCheckResult):
    """The data object ``vim.vsan.ResourceCheckComponentResult``, on the wire ``VsanResourceCheckComponentResult``.

    Fields:
        - ``type``: ``string``, required.

    Since:
        vsan API 7.3 (``vsan.version.version17``)

    Source:
        ``vim/vsan/ResourceCheckComponentResult.rst``
    """

    type: str = ""
    """``string``, required. Since vsan API 7.3."""
