# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.CyberRecoveryConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.CyberRecoveryConfig",
    wire_name="VsanCyberRecoveryConfig",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("enabled", "boolean", since="vsan.version.v9_1_0_0", rank=23),
    ),
)
class CyberRecoveryConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.CyberRecoveryConfig``, on the wire ``VsanCyberRecoveryConfig``.

    Fields:
        - ``enabled``: ``boolean``, required.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/vsan/CyberRecoveryConfig.rst``
    """

    enabled: bool = False
    """``boolean``, required. Since vsan API 9.1.0.0."""
