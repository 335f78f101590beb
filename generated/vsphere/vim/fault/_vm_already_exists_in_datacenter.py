# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VmAlreadyExistsInDatacenter``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VmAlreadyExistsInDatacenter",
    wire_name="VmAlreadyExistsInDatacenter",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vim.version.version5", rank=5),
        _rt.Property("hostname", "string", since="vim.version.version5", rank=5),
        _rt.Property("vm", "vim.VirtualMachine", array=True, since="vim.version.version5", rank=5),
    ),
)
class VmAlreadyExistsInDatacenter(vim.fault.InvalidFolder):
    """The fault ``vim.fault.VmAlreadyExistsInDatacenter``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``hostname``: ``string``, required.
        - ``vm``: List of ``vim.VirtualMachine``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/VmAlreadyExistsInDatacenter.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSphere API 4.0."""
    hostname: str = ""
    """``string``, required. Since vSphere API 4.0."""
    vm: _rt.Field[list[vim.VirtualMachine], Iterable[vim.VirtualMachine]] = _rt.EMPTY
    """List of ``vim.VirtualMachine``, required. Since vSphere API 4.0."""
