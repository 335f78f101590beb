# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.DvxClass``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.DvxClass",
    wire_name="HostDvxClass",
    since="vim.version.v8_0_0_1",
    rank=28,
    properties=lambda: (
        _rt.Property("deviceClass", "string", since="vim.version.v8_0_0_1", rank=28),
        _rt.Property("checkpointSupported", "boolean", since="vim.version.v8_0_0_1", rank=28),
        _rt.Property("swDMATracingSupported", "boolean", since="vim.version.v8_0_0_1", rank=28),
        _rt.Property("sriovNic", "boolean", since="vim.version.v8_0_0_1", rank=28),
    ),
)
class DvxClass(vmodl.DynamicData):
    """The data object ``vim.host.DvxClass``, on the wire ``HostDvxClass``.

    Fields:
        - ``deviceClass``: ``string``, required.
        - ``checkpointSupported``: ``boolean``, required.
        - ``swDMATracingSupported``: ``boolean``, required.
        - ``sriovNic``: ``boolean``, required.

    Since:
        vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

    Source:
        ``vim/host/DvxClass.rst``
    """

    deviceClass: str = ""
    """``string``, required. Since vSphere API 8.0.0.1."""
    checkpointSupported: bool = False
    """``boolean``, required. Since vSphere API 8.0.0.1."""
    swDMATracingSupported: bool = False
    """``boolean``, required. Since vSphere API 8.0.0.1."""
    sriovNic: bool = False
    """``boolean``, required. Since vSphere API 8.0.0.1."""
