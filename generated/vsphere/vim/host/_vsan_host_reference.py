# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHostReference``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanHostReference",
    wire_name="VsanHostReference",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (_rt.Property("hostname", "string", since="vsan.version.version3", rank=1),),
)
class VsanHostReference(vmodl.DynamicData):
    """The data object ``vim.host.VsanHostReference``.

    Fields:
        - ``hostname``: ``string``, required.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/host/VsanHostReference.rst``
    """

    hostname: str = ""
    """``string``, required. Since vsan API 6.6."""
