# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidHostState``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidHostState",
    wire_name="InvalidHostState",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", optional=True, since="vim.version.version2", rank=2),
    ),
)
class InvalidHostState(vim.fault.InvalidState):
    """The fault ``vim.fault.InvalidHostState``.

    Fields:
        - ``host``: ``vim.HostSystem``, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/InvalidHostState.rst``
    """

    host: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since VI API 2.5."""
