# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.AutoRAIDConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.AutoRAIDConfig",
    wire_name="VsanAutoRAIDConfig",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("assumeAutoManagedRAID", "boolean", since="vsan.version.v9_1_0_0", rank=23),
    ),
)
class AutoRAIDConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.AutoRAIDConfig``, on the wire ``VsanAutoRAIDConfig``.

    Fields:
        - ``assumeAutoManagedRAID``: ``boolean``, required.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/vsan/AutoRAIDConfig.rst``
    """

    assumeAutoManagedRAID: bool = False
    """``boolean``, required. Since vsan API 9.1.0.0."""
