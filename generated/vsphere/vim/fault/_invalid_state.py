# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidState``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.InvalidState", wire_name="InvalidState")
class InvalidState(vim.fault.VimFault):
    """The object or the system is in a condition in which this operation makes no sense. Look at
    the current state before trying again.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.fault.InvalidState.md``
        ``vim/fault/InvalidState.rst``
    """
