# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidPrivilege``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidPrivilege",
    wire_name="InvalidPrivilege",
    properties=lambda: (_rt.Property("privilege", "string"),),
)
class InvalidPrivilege(vim.fault.VimFault):
    """The fault ``vim.fault.InvalidPrivilege``.

    Fields:
        - ``privilege``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/InvalidPrivilege.rst``
    """

    privilege: str = ""
    """``string``, required. Since 1.0."""
