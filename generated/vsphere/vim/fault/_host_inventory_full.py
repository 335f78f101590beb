# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.HostInventoryFull``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.HostInventoryFull",
    wire_name="HostInventoryFull",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (_rt.Property("capacity", "int", since="vim.version.version2", rank=2),),
)
class HostInventoryFull(vmodl.fault.NotEnoughLicenses):
    """The fault ``vim.fault.HostInventoryFull``.

    Fields:
        - ``capacity``: ``int``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/HostInventoryFull.rst``
    """

    capacity: int = 0
    """``int``, required. Since VI API 2.5."""
