# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.IncompatibleHostForFtSecondary``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.IncompatibleHostForFtSecondary",
    wire_name="IncompatibleHostForFtSecondary",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vim.version.version5", rank=5),
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
class IncompatibleHostForFtSecondary(vim.fault.VmFaultToleranceIssue):
    """The fault ``vim.fault.IncompatibleHostForFtSecondary``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``error``: List of ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/IncompatibleHostForFtSecondary.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSphere API 4.0."""
    error: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.0."""
