# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanCompliantFirmware``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanCompliantFirmware",
    wire_name="VsanCompliantFirmware",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property("firmwareVersion", "string", since="vsan.version.version12", rank=10),
        _rt.Property(
            "compliantDrivers",
            "vim.vsan.VsanCompliantDriver",
            array=True,
            since="vsan.version.version12",
            rank=10,
        ),
    ),
)
class VsanCompliantFirmware(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanCompliantFirmware``.

    Fields:
        - ``firmwareVersion``: ``string``, required.
        - ``compliantDrivers``: List of ``vim.vsan.VsanCompliantDriver``, required.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/VsanCompliantFirmware.rst``
    """

    firmwareVersion: str = ""
    """``string``, required. Since vsan API 7.0."""
    compliantDrivers: _rt.Field[
        list[vim.vsan.VsanCompliantDriver], Iterable[vim.vsan.VsanCompliantDriver]
    ] = _rt.EMPTY
    """List of ``vim.vsan.VsanCompliantDriver``, required. Since vsan API 7.0."""
