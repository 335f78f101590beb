# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanHostDeviceInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanHostDeviceInfo",
    wire_name="VsanHostDeviceInfo",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property("hostname", "string", since="vsan.version.version12", rank=10),
        _rt.Property(
            "devices",
            "vim.host.VsanBasicDeviceInfo",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
    ),
)
class VsanHostDeviceInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanHostDeviceInfo``.

    Fields:
        - ``hostname``: ``string``, required.
        - ``devices``: List of ``vim.host.VsanBasicDeviceInfo``, optional.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/VsanHostDeviceInfo.rst``
    """

    hostname: str = ""
    """``string``, required. Since vsan API 7.0."""
    devices: _rt.Field[
        list[vim.host.VsanBasicDeviceInfo], Iterable[vim.host.VsanBasicDeviceInfo]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanBasicDeviceInfo``, optional. Since vsan API 7.0."""
