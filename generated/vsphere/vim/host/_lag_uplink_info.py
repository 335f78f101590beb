# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.LAGUplinkInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.LAGUplinkInfo",
    wire_name="LAGUplinkInfo",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("uplinkName", "string", since="vsan.version.version18", rank=16),
        _rt.Property("portState", "int", since="vsan.version.version18", rank=16),
        _rt.Property("bundleState", "string", since="vsan.version.version18", rank=16),
    ),
)
class LAGUplinkInfo(vmodl.DynamicData):
    """The data object ``vim.host.LAGUplinkInfo``.

    Fields:
        - ``uplinkName``: ``string``, required.
        - ``portState``: ``int``, required.
        - ``bundleState``: ``string``, required.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/host/LAGUplinkInfo.rst``
    """

    uplinkName: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    portState: int = 0
    """``int``, required. Since vSAN 7.0U3."""
    bundleState: str = ""
    """``string``, required. Since vSAN 7.0U3."""
