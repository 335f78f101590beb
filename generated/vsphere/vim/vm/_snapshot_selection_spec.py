# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.SnapshotSelectionSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.SnapshotSelectionSpec",
    wire_name="SnapshotSelectionSpec",
    since="vim.version.v8_0_3_0",
    rank=32,
    properties=lambda: (
        _rt.Property("retentionDays", "int", optional=True, since="vim.version.v8_0_3_0", rank=32),
    ),
)
class SnapshotSelectionSpec(vmodl.DynamicData):
    """The data object ``vim.vm.SnapshotSelectionSpec``.

    Fields:
        - ``retentionDays``: ``int`` in days, optional.

    Since:
        vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

    Source:
        ``vim/vm/SnapshotSelectionSpec.rst``
    """

    retentionDays: int | None = None
    """``int`` in days, optional. Since vSphere API 8.0.3.0."""
