# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanBasicDeviceInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanBasicDeviceInfo",
    wire_name="VsanBasicDeviceInfo",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property("deviceName", "string", since="vsan.version.version12", rank=10),
        _rt.Property("pciId", "string", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property("fwVersion", "string", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property(
            "features", "string", array=True, optional=True, since="vsan.version.version21", rank=19
        ),
    ),
)
class VsanBasicDeviceInfo(vmodl.DynamicData):
    """The data object ``vim.host.VsanBasicDeviceInfo``.

    Fields:
        - ``deviceName``: ``string``, required.
        - ``pciId``: ``string``, optional.
        - ``fwVersion``: ``string``, optional.
        - ``features``: List of ``string``, optional. Since vsan API 8.0.0.2.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/host/VsanBasicDeviceInfo.rst``
    """

    deviceName: str = ""
    """``string``, required. Since vsan API 7.0."""
    pciId: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    fwVersion: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    features: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 8.0.0.2."""
