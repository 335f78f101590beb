# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoHost``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NoHost",
    wire_name="NoHost",
    properties=lambda: (_rt.Property("name", "string", optional=True),),
)
class NoHost(vim.fault.HostConnectFault):
    """The fault ``vim.fault.NoHost``.

    Fields:
        - ``name``: ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/NoHost.rst``
    """

    name: str | None = None
    """``string``, optional. Since 1.0."""
