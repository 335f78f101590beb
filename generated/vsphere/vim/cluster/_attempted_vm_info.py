# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.AttemptedVmInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.AttemptedVmInfo",
    wire_name="ClusterAttemptedVmInfo",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version2", rank=2),
        _rt.Property("task", "vim.Task", optional=True, since="vim.version.version2", rank=2),
    ),
)
class AttemptedVmInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.AttemptedVmInfo``, on the wire ``ClusterAttemptedVmInfo``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, required.
        - ``task``: ``vim.Task``, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/cluster/AttemptedVmInfo.rst``
    """

    vm: vim.VirtualMachine = _rt.UNSET
    """``vim.VirtualMachine``, required. Since VI API 2.5."""
    task: vim.Task | None = None
    """``vim.Task``, optional. Since VI API 2.5."""
