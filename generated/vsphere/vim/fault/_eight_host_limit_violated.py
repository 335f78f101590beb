# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.EightHostLimitViolated``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.EightHostLimitViolated",
    wire_name="EightHostLimitViolated",
    since="vim.version.version5",
    rank=5,
)
class EightHostLimitViolated(vim.fault.VmConfigFault):
    """The fault ``vim.fault.EightHostLimitViolated``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/EightHostLimitViolated.rst``
    """
