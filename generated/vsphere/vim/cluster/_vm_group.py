# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VmGroup``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.VmGroup",
    wire_name="ClusterVmGroup",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "vm",
            "vim.VirtualMachine",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class VmGroup(vim.cluster.GroupInfo):
    """The data object ``vim.cluster.VmGroup``, on the wire ``ClusterVmGroup``.

    Fields:
        - ``vm``: List of ``vim.VirtualMachine``, optional.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/cluster/VmGroup.rst``
    """

    vm: _rt.Field[list[vim.VirtualMachine], Iterable[vim.VirtualMachine]] = _rt.EMPTY
    """List of ``vim.VirtualMachine``, optional. Since vSphere API 4.1."""
