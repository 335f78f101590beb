# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.NotAttemptedVmInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.NotAttemptedVmInfo",
    wire_name="ClusterNotAttemptedVmInfo",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version2", rank=2),
        _rt.Property("fault", "vmodl.LocalizedMethodFault", since="vim.version.version2", rank=2),
    ),
)
class NotAttemptedVmInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.NotAttemptedVmInfo``, on the wire ``ClusterNotAttemptedVmInfo``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, required.
        - ``fault``: ``vmodl.LocalizedMethodFault``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/cluster/NotAttemptedVmInfo.rst``
    """

    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since VI API 2.5."""
    fault: vmodl.MethodFault = _rt.UNSET
    """``vmodl.LocalizedMethodFault``, required. Since VI API 2.5."""
