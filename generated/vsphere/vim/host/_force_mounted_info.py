# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.ForceMountedInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.ForceMountedInfo",
    wire_name="HostForceMountedInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("persist", "boolean", since="vim.version.version5", rank=5),
        _rt.Property("mounted", "boolean", since="vim.version.version5", rank=5),
    ),
)
class ForceMountedInfo(vmodl.DynamicData):
    """The data object ``vim.host.ForceMountedInfo``, on the wire ``HostForceMountedInfo``.

    Fields:
        - ``persist``: ``boolean``, required.
        - ``mounted``: ``boolean``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/ForceMountedInfo.rst``
    """

    persist: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    mounted: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
