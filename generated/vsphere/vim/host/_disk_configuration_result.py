# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.DiskConfigurationResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.DiskConfigurationResult",
    wire_name="HostDiskConfigurationResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("devicePath", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("success", "boolean", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "fault",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class DiskConfigurationResult(vmodl.DynamicData):
    """The data object ``vim.host.DiskConfigurationResult``, on the wire ``HostDiskConfigurationResult``.

    Fields:
        - ``devicePath``: ``string``, optional.
        - ``success``: ``boolean``, optional.
        - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/DiskConfigurationResult.rst``
    """

    devicePath: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    success: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    fault: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 5.5."""
