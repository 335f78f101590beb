# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotAccessLocalSource``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.CannotAccessLocalSource", wire_name="CannotAccessLocalSource")
class CannotAccessLocalSource(vim.fault.VimFault):
    """The fault ``vim.fault.CannotAccessLocalSource``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/CannotAccessLocalSource.rst``
    """
