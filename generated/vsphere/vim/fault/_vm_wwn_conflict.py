# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VmWwnConflict``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VmWwnConflict",
    wire_name="VmWwnConflict",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "vm", "vim.VirtualMachine", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property("host", "vim.HostSystem", optional=True, since="vim.version.version2", rank=2),
        _rt.Property("name", "string", optional=True, since="vim.version.version2", rank=2),
        _rt.Property("wwn", "long", optional=True, since="vim.version.version2", rank=2),
    ),
)
class VmWwnConflict(vim.fault.InvalidVmConfig):
    """The fault ``vim.fault.VmWwnConflict``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, optional.
        - ``host``: ``vim.HostSystem``, optional.
        - ``name``: ``string``, optional.
        - ``wwn``: ``long``, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/VmWwnConflict.rst``
    """

    vm: vim.VirtualMachine | None = None
    """``vim.VirtualMachine``, optional. Since VI API 2.5."""
    host: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since VI API 2.5."""
    name: str | None = None
    """``string``, optional. Since VI API 2.5."""
    wwn: int | None = None
    """``long``, optional. Since VI API 2.5."""
