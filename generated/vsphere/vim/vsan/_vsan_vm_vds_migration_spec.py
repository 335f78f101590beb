# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanVmVdsMigrationSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanVmVdsMigrationSpec",
    wire_name="VsanVmVdsMigrationSpec",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("vmInstanceUuid", "string", since="vsan.version.version3", rank=1),
        _rt.Property(
            "vnics",
            "vim.vsan.VsanVnicVdsMigrationSpec",
            array=True,
            since="vsan.version.version3",
            rank=1,
        ),
    ),
)
class VsanVmVdsMigrationSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanVmVdsMigrationSpec``.

    Fields:
        - ``vmInstanceUuid``: ``string``, required.
        - ``vnics``: List of ``vim.vsan.VsanVnicVdsMigrationSpec``, required.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanVmVdsMigrationSpec.rst``
    """

    vmInstanceUuid: str = ""
    """``string``, required. Since vsan API 6.6."""
    vnics: _rt.Field[
        list[vim.vsan.VsanVnicVdsMigrationSpec], Iterable[vim.vsan.VsanVnicVdsMigrationSpec]
    ] = _rt.EMPTY
    """List of ``vim.vsan.VsanVnicVdsMigrationSpec``, required. Since vsan API 6.6."""
