# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DisconnectedHostsBlockingEVC``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DisconnectedHostsBlockingEVC",
    wire_name="DisconnectedHostsBlockingEVC",
    since="vim.version.version3",
    rank=3,
)
class DisconnectedHostsBlockingEVC(vim.fault.EVCConfigFault):
    """The fault ``vim.fault.DisconnectedHostsBlockingEVC``.

    Since:
        VI API 2.5u2 (``vim.version.version3``)

    Source:
        ``vim/fault/DisconnectedHostsBlockingEVC.rst``
    """
