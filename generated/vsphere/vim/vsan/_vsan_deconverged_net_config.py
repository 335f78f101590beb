# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanDeconvergedNetConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanDeconvergedNetConfig",
    wire_name="VsanDeconvergedNetConfig",
    since="vsan.version.v9_0_0_0",
    rank=22,
    properties=lambda: (
        _rt.Property("enabled", "boolean", since="vsan.version.v9_0_0_0", rank=22),
    ),
)
class VsanDeconvergedNetConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanDeconvergedNetConfig``.

    Fields:
        - ``enabled``: ``boolean``, required.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/vsan/VsanDeconvergedNetConfig.rst``
    """

    enabled: bool = False
    """``boolean``, required. Since vsan API 9.0.0.0."""
