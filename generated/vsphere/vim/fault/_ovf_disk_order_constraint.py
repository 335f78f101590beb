# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfDiskOrderConstraint``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfDiskOrderConstraint",
    wire_name="OvfDiskOrderConstraint",
    since="vim.version.version6",
    rank=6,
)
class OvfDiskOrderConstraint(vim.fault.OvfConstraint):
    """The fault ``vim.fault.OvfDiskOrderConstraint``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/OvfDiskOrderConstraint.rst``
    """
