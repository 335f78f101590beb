# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanVcgDeviceInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanVcgDeviceInfo",
    wire_name="VsanVcgDeviceInfo",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("vcgId", "int", since="vsan.version.version18", rank=16),
        _rt.Property(
            "vcgModelName", "string", optional=True, since="vsan.version.version18", rank=16
        ),
    ),
)
class VsanVcgDeviceInfo(vmodl.DynamicData):
    """The data object ``vim.host.VsanVcgDeviceInfo``.

    Fields:
        - ``vcgId``: ``int``, required.
        - ``vcgModelName``: ``string``, optional.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/host/VsanVcgDeviceInfo.rst``
    """

    vcgId: int = 0
    """``int``, required. Since vSAN 7.0U3."""
    vcgModelName: str | None = None
    """``string``, optional. Since vSAN 7.0U3."""
