# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VmfsRescanResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VmfsRescanResult",
    wire_name="HostVmfsRescanResult",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vim.version.version5", rank=5),
        _rt.Property(
            "fault",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class VmfsRescanResult(vmodl.DynamicData):
    """The data object ``vim.host.VmfsRescanResult``, on the wire ``HostVmfsRescanResult``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/VmfsRescanResult.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSphere API 4.0."""
    fault: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.0."""
