# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.BootDeviceInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.BootDeviceInfo",
    wire_name="HostBootDeviceInfo",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "bootDevices",
            "vim.host.BootDeviceSystem.BootDevice",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "currentBootDeviceKey", "string", optional=True, since="vim.version.version2", rank=2
        ),
    ),
)
class BootDeviceInfo(vmodl.DynamicData):
    """The data object ``vim.host.BootDeviceInfo``, on the wire ``HostBootDeviceInfo``.

    Fields:
        - ``bootDevices``: List of ``vim.host.BootDeviceSystem.BootDevice``, optional.
        - ``currentBootDeviceKey``: ``string``, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/host/BootDeviceInfo.rst``
    """

    bootDevices: _rt.Field[
        list[vim.host.BootDeviceSystem.BootDevice], Iterable[vim.host.BootDeviceSystem.BootDevice]
    ] = _rt.EMPTY
    """List of ``vim.host.BootDeviceSystem.BootDevice``, optional. Since VI API 2.5."""
    currentBootDeviceKey: str | None = None
    """``string``, optional. Since VI API 2.5."""
