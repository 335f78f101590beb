# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanInternalExtendedConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanInternalExtendedConfig",
    wire_name="VsanInternalExtendedConfig",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "vcMaxDiskVersion", "int", optional=True, since="vsan.version.version11", rank=9
        ),
        _rt.Property(
            "stretchedClient", "boolean", optional=True, since="vsan.version.v9_0_0_0", rank=22
        ),
    ),
)
class VsanInternalExtendedConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanInternalExtendedConfig``.

    Fields:
        - ``vcMaxDiskVersion``: ``int``, optional.
        - ``stretchedClient``: ``boolean``, optional. Since vsan API 9.0.0.0.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/vsan/VsanInternalExtendedConfig.rst``
    """

    vcMaxDiskVersion: int | None = None
    """``int``, optional. Since vSAN 6.7U3."""
    stretchedClient: bool | None = None
    """``boolean``, optional. Since vsan API 9.0.0.0."""
