# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.UnresolvedVmfsResolutionResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.UnresolvedVmfsResolutionResult",
    wire_name="HostUnresolvedVmfsResolutionResult",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "spec", "vim.host.UnresolvedVmfsResolutionSpec", since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "vmfs", "vim.host.VmfsVolume", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "fault",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class UnresolvedVmfsResolutionResult(vmodl.DynamicData):
    """The data object ``vim.host.UnresolvedVmfsResolutionResult``, on the wire ``HostUnresolvedVmfsResolutionResult``.

    Fields:
        - ``spec``: ``vim.host.UnresolvedVmfsResolutionSpec``, required.
        - ``vmfs``: ``vim.host.VmfsVolume``, optional.
        - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/UnresolvedVmfsResolutionResult.rst``
    """

    spec: vim.host.UnresolvedVmfsResolutionSpec = _rt.UNSET
    """``vim.host.UnresolvedVmfsResolutionSpec``, required. Since vSphere API 4.0."""
    vmfs: vim.host.VmfsVolume | None = None
    """``vim.host.VmfsVolume``, optional. Since vSphere API 4.0."""
    fault: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.0."""
