# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.check.Result``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.check.Result",
    wire_name="CheckResult",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "vm", "vim.VirtualMachine", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("host", "vim.HostSystem", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "warning",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class Result(vmodl.DynamicData):
    """The data object ``vim.vm.check.Result``, on the wire ``CheckResult``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, optional.
        - ``host``: ``vim.HostSystem``, optional.
        - ``warning``: List of ``vmodl.LocalizedMethodFault``, optional.
        - ``error``: List of ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vm/check/Result.rst``
    """

    vm: vim.VirtualMachine | None = None
    """``vim.VirtualMachine``, optional. Since vSphere API 4.0."""
    host: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since vSphere API 4.0."""
    warning: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.0."""
    error: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.0."""
