# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanUnmapConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanUnmapConfig",
    wire_name="VsanUnmapConfig",
    since="vsan.version.version9",
    rank=7,
    properties=lambda: (_rt.Property("enable", "boolean", since="vsan.version.version9", rank=7),),
)
class VsanUnmapConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanUnmapConfig``.

    Fields:
        - ``enable``: ``boolean``, required.

    Since:
        vSAN 6.7U1 (``vsan.version.version9``)

    Source:
        ``vim/vsan/VsanUnmapConfig.rst``
    """

    enable: bool = False
    """``boolean``, required. Since vSAN 6.7U1."""
