# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidHostConnectionState``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidHostConnectionState",
    wire_name="InvalidHostConnectionState",
    since="vim.version.version8",
    rank=8,
)
class InvalidHostConnectionState(vim.fault.InvalidHostState):
    """The fault ``vim.fault.InvalidHostConnectionState``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/InvalidHostConnectionState.rst``
    """
