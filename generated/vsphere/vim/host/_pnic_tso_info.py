# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.PnicTSOInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.PnicTSOInfo",
    wire_name="PnicTSOInfo",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("nicName", "string", since="vsan.version.version18", rank=16),
        _rt.Property("isSupported", "boolean", since="vsan.version.version18", rank=16),
        _rt.Property("isEnabled", "boolean", since="vsan.version.version18", rank=16),
    ),
)
class PnicTSOInfo(vmodl.DynamicData):
    """The data object ``vim.host.PnicTSOInfo``.

    Fields:
        - ``nicName``: ``string``, required.
        - ``isSupported``: ``boolean``, required.
        - ``isEnabled``: ``boolean``, required.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/host/PnicTSOInfo.rst``
    """

    nicName: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    isSupported: bool = False
    """``boolean``, required. Since vSAN 7.0U3."""
    isEnabled: bool = False
    """``boolean``, required. Since vSAN 7.0U3."""
