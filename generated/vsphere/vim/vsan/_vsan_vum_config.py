# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanVumConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanVumConfig",
    wire_name="VsanVumConfig",
    since="vsan.version.version10",
    rank=8,
    properties=lambda: (
        _rt.Property("baselinePreferenceType", "string", since="vsan.version.version10", rank=8),
    ),
)
class VsanVumConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanVumConfig``.

    Fields:
        - ``baselinePreferenceType``: ``string``, required.

    Since:
        vsan API 6.8.7 (``vsan.version.version10``)

    Source:
        ``vim/vsan/VsanVumConfig.rst``
    """

    baselinePreferenceType: str = ""
    """``string``, required. Since vsan API 6.8.7."""
