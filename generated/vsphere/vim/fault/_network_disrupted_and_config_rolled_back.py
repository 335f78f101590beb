# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NetworkDisruptedAndConfigRolledBack``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NetworkDisruptedAndConfigRolledBack",
    wire_name="NetworkDisruptedAndConfigRolledBack",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (_rt.Property("host", "string", since="vim.version.version8", rank=8),),
)
class NetworkDisruptedAndConfigRolledBack(vim.fault.VimFault):
    """The fault ``vim.fault.NetworkDisruptedAndConfigRolledBack``.

    Fields:
        - ``host``: ``string``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/NetworkDisruptedAndConfigRolledBack.rst``
    """

    host: str = ""
    """``string``, required. Since vSphere API 5.1."""
