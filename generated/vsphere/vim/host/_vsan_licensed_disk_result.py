# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanLicensedDiskResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanLicensedDiskResult",
    wire_name="VsanLicensedDiskResult",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("uuid", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("name", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("capacity", "long", since="vsan.version.v9_1_0_0", rank=23),
    ),
)
class VsanLicensedDiskResult(vmodl.DynamicData):
    """The data object ``vim.host.VsanLicensedDiskResult``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``name``: ``string``, required.
        - ``capacity``: ``long``, required.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/host/VsanLicensedDiskResult.rst``
    """

    uuid: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    name: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    capacity: int = 0
    """``long``, required. Since vsan API 9.1.0.0."""
