# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.PartialMaintenanceModeRuntimeInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.PartialMaintenanceModeRuntimeInfo",
    wire_name="HostPartialMaintenanceModeRuntimeInfo",
    since="vim.version.v8_0_3_0",
    rank=32,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.v8_0_3_0", rank=32),
        _rt.Property("hostStatus", "string", since="vim.version.v8_0_3_0", rank=32),
    ),
)
class PartialMaintenanceModeRuntimeInfo(vmodl.DynamicData):
    """The data object ``vim.host.PartialMaintenanceModeRuntimeInfo``, on the wire ``HostPartialMaintenanceModeRuntimeInfo``.

    Fields:
        - ``key``: ``string``, required.
        - ``hostStatus``: ``string``, required.

    Since:
        vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

    Source:
        ``vim/host/PartialMaintenanceModeRuntimeInfo.rst``
    """

    key: str = ""
    """``string``, required. Since vSphere API 8.0.3.0."""
    hostStatus: str = ""
    """``string``, required. Since vSphere API 8.0.3.0."""
