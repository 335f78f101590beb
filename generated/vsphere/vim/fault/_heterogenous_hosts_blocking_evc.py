# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.HeterogenousHostsBlockingEVC``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.HeterogenousHostsBlockingEVC",
    wire_name="HeterogenousHostsBlockingEVC",
    since="vim.version.version3",
    rank=3,
)
class HeterogenousHostsBlockingEVC(vim.fault.EVCConfigFault):
    """The fault ``vim.fault.HeterogenousHostsBlockingEVC``.

    Since:
        VI API 2.5u2 (``vim.version.version3``)

    Source:
        ``vim/fault/HeterogenousHostsBlockingEVC.rst``
    """
