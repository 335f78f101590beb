# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidFormat``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.InvalidFormat", wire_name="InvalidFormat")
class InvalidFormat(vim.fault.VmConfigFault):
    """The fault ``vim.fault.InvalidFormat``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/InvalidFormat.rst``
    """
