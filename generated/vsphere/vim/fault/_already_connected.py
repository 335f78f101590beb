# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.AlreadyConnected``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.AlreadyConnected",
    wire_name="AlreadyConnected",
    properties=lambda: (_rt.Property("name", "string"),),
)
class AlreadyConnected(vim.fault.HostConnectFault):
    """The fault ``vim.fault.AlreadyConnected``.

    Fields:
        - ``name``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/AlreadyConnected.rst``
    """

    name: str = ""
    """``string``, required. Since 1.0."""
