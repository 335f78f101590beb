# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InsufficientResourcesFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.InsufficientResourcesFault", wire_name="InsufficientResourcesFault")
class InsufficientResourcesFault(vim.fault.VimFault):
    """The fault ``vim.fault.InsufficientResourcesFault``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/InsufficientResourcesFault.rst``
    """
