# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.VStorageObjectSnapshot``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vslm.VStorageObjectSnapshot",
    wire_name="VStorageObjectSnapshot",
    since="vim.version.v8_0_2_0",
    rank=31,
    properties=lambda: (
        _rt.Property("id", "vim.vslm.ID", since="vim.version.v8_0_2_0", rank=31),
        _rt.Property("vclock", "vim.vslm.VClockInfo", since="vim.version.v8_0_2_0", rank=31),
        _rt.Property("usedCapacity", "long", optional=True, since="vim.version.v9_0_0_0", rank=34),
    ),
)
class VStorageObjectSnapshot(vmodl.DynamicData):
    """The data object ``vim.vslm.VStorageObjectSnapshot``.

    Fields:
        - ``id``: ``vim.vslm.ID``, required.
        - ``vclock``: ``vim.vslm.VClockInfo``, required.
        - ``usedCapacity``: ``long``, optional. Since vSphere API 9.0.0.0.

    Since:
        vSphere API 8.0.2.0 (``vim.version.v8_0_2_0``)

    Source:
        ``vim/vslm/VStorageObjectSnapshot.rst``
    """

    id: vim.vslm.ID = _rt.UNSET
    """``vim.vslm.ID``, required. Since vSphere API 8.0.2.0."""
    vclock: vim.vslm.VClockInfo = _rt.UNSET
    """``vim.vslm.VClockInfo``, required. Since vSphere API 8.0.2.0."""
    usedCapacity: int | None = None
    """``long``, optional. Since vSphere API 9.0.0.0."""
