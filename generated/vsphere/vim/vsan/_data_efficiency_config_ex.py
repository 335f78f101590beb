# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.DataEfficiencyConfigEx``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.DataEfficiencyConfigEx",
    wire_name="VsanDataEfficiencyConfigEx",
    since="vsan.version.v9_0_0_0",
    rank=22,
    properties=lambda: (
        _rt.Property(
            "dedupStoreUuid", "string", optional=True, since="vsan.version.v9_0_0_0", rank=22
        ),
        _rt.Property(
            "dedupPaused", "boolean", optional=True, since="vsan.version.v9_0_0_0", rank=22
        ),
    ),
)
class DataEfficiencyConfigEx(vim.vsan.DataEfficiencyConfig):
    """The data object ``vim.vsan.DataEfficiencyConfigEx``, on the wire ``VsanDataEfficiencyConfigEx``.

    Fields:
        - ``dedupStoreUuid``: ``string``, optional.
        - ``dedupPaused``: ``boolean``, optional.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/vsan/DataEfficiencyConfigEx.rst``
    """

    dedupStoreUuid: str | None = None
    """``string``, optional. Since vsan API 9.0.0.0."""
    dedupPaused: bool | None = None
    """``boolean``, optional. Since vsan API 9.0.0.0."""
