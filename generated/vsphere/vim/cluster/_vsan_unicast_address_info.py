# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanUnicastAddressInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanUnicastAddressInfo",
    wire_name="VsanUnicastAddressInfo",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("address", "string", since="vsan.version.version3", rank=1),
        _rt.Property("port", "int", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("nicType", "string", optional=True, since="vsan.version.v9_0_0_0", rank=22),
    ),
)
class VsanUnicastAddressInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanUnicastAddressInfo``.

    Fields:
        - ``address``: ``string``, required.
        - ``port``: ``int``, optional.
        - ``nicType``: ``string``, optional. Since vsan API 9.0.0.0.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/cluster/VsanUnicastAddressInfo.rst``
    """

    address: str = ""
    """``string``, required. Since vsan API 6.6."""
    port: int | None = None
    """``int``, optional. Since vsan API 6.6."""
    nicType: str | None = None
    """``string``, optional. Since vsan API 9.0.0.0."""
