# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.IODiagnosticsObjectLayout``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.IODiagnosticsObjectLayout",
    wire_name="VsanIODiagnosticsObjectLayout",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (_rt.Property("layout", "string", since="vsan.version.version18", rank=16),),
)
class IODiagnosticsObjectLayout(vmodl.DynamicData):
    """The data object ``vim.vsan.IODiagnosticsObjectLayout``, on the wire ``VsanIODiagnosticsObjectLayout``.

    Fields:
        - ``layout``: ``string``, required.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/IODiagnosticsObjectLayout.rst``
    """

    layout: str = ""
    """``string``, required. Since vSAN 7.0U3."""
