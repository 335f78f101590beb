# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.VMotionStunTimeInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.VMotionStunTimeInfo",
    wire_name="VirtualMachineVMotionStunTimeInfo",
    since="vim.version.v8_0_2_0",
    rank=31,
    properties=lambda: (
        _rt.Property("migrationBW", "long", since="vim.version.v8_0_2_0", rank=31),
        _rt.Property("stunTime", "long", since="vim.version.v8_0_2_0", rank=31),
    ),
)
class VMotionStunTimeInfo(vim.vm.TargetInfo):
    """The data object ``vim.vm.VMotionStunTimeInfo``, on the wire ``VirtualMachineVMotionStunTimeInfo``.

    Fields:
        - ``migrationBW``: ``long``, required.
        - ``stunTime``: ``long``, required.

    Since:
        vSphere API 8.0.2.0 (``vim.version.v8_0_2_0``)

    Source:
        ``vim/vm/VMotionStunTimeInfo.rst``
    """

    migrationBW: int = 0
    """``long``, required. Since vSphere API 8.0.2.0."""
    stunTime: int = 0
    """``long``, required. Since vSphere API 8.0.2.0."""
