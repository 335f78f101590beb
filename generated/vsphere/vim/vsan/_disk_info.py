# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.DiskInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.DiskInfo",
    wire_name="DiskInfo",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("diskUuid", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("diskName", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("isSsd", "boolean", optional=True, since="vsan.version.v9_1_0_0", rank=23),
    ),
)
class DiskInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.DiskInfo``.

    Fields:
        - ``diskUuid``: ``string``, required.
        - ``diskName``: ``string``, required.
        - ``isSsd``: ``boolean``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/vsan/DiskInfo.rst``
    """

    diskUuid: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    diskName: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    isSsd: bool | None = None
    """``boolean``, optional. Since vsan API 9.1.0.0."""
