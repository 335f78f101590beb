# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanDatastoreDefaultPolicySelectionConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanDatastoreDefaultPolicySelectionConfig",
    wire_name="VsanDatastoreDefaultPolicySelectionConfig",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property("enabled", "boolean", since="vsan.version.version21", rank=19),
    ),
)
class VsanDatastoreDefaultPolicySelectionConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanDatastoreDefaultPolicySelectionConfig``.

    Fields:
        - ``enabled``: ``boolean``, required.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/VsanDatastoreDefaultPolicySelectionConfig.rst``
    """

    enabled: bool = False
    """``boolean``, required. Since vsan API 8.0.0.2."""
