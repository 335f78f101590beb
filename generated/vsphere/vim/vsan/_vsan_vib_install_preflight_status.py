# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanVibInstallPreflightStatus``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanVibInstallPreflightStatus",
    wire_name="VsanVibInstallPreflightStatus",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("manualVmotionRequired", "boolean", since="vsan.version.version3", rank=1),
        _rt.Property("rollingRequired", "boolean", since="vsan.version.version3", rank=1),
    ),
)
class VsanVibInstallPreflightStatus(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanVibInstallPreflightStatus``.

    Fields:
        - ``manualVmotionRequired``: ``boolean``, required.
        - ``rollingRequired``: ``boolean``, required.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanVibInstallPreflightStatus.rst``
    """

    manualVmotionRequired: bool = False
    """``boolean``, required. Since vsan API 6.6."""
    rollingRequired: bool = False
    """``boolean``, required. Since vsan API 6.6."""
