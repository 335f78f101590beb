# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoDiskFound``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.NoDiskFound", wire_name="NoDiskFound")
class NoDiskFound(vim.fault.VimFault):
    """The fault ``vim.fault.NoDiskFound``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/NoDiskFound.rst``
    """
