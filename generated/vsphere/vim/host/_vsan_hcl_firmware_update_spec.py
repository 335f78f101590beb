# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHclFirmwareUpdateSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanHclFirmwareUpdateSpec",
    wire_name="VsanHclFirmwareUpdateSpec",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vsan.version.version3", rank=1),
        _rt.Property("hbaDevice", "string", since="vsan.version.version3", rank=1),
        _rt.Property(
            "fwFiles",
            "vim.host.VsanHclFirmwareFile",
            array=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "allowDowngrade", "boolean", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "firmwareComponent",
            "vim.host.VsanHostFwComponent",
            array=True,
            optional=True,
            since="vsan.version.version9",
            rank=7,
        ),
    ),
)
class VsanHclFirmwareUpdateSpec(vmodl.DynamicData):
    """The data object ``vim.host.VsanHclFirmwareUpdateSpec``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``hbaDevice``: ``string``, required.
        - ``fwFiles``: List of ``vim.host.VsanHclFirmwareFile``, required.
        - ``allowDowngrade``: ``boolean``, optional.
        - ``firmwareComponent``: List of ``vim.host.VsanHostFwComponent``, optional. Since vSAN
          6.7U1.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/host/VsanHclFirmwareUpdateSpec.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vsan API 6.6."""
    hbaDevice: str = ""
    """``string``, required. Since vsan API 6.6."""
    fwFiles: _rt.Field[
        list[vim.host.VsanHclFirmwareFile], Iterable[vim.host.VsanHclFirmwareFile]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanHclFirmwareFile``, required. Since vsan API 6.6."""
    allowDowngrade: bool | None = None
    """``boolean``, optional. Since vsan API 6.6."""
    firmwareComponent: _rt.Field[
        list[vim.host.VsanHostFwComponent], Iterable[vim.host.VsanHostFwComponent]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanHostFwComponent``, optional. Since vSAN 6.7U1."""
