# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DuplicateDisks``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DuplicateDisks", wire_name="DuplicateDisks", since="vim.version.version9", rank=9
)
class DuplicateDisks(vim.fault.VsanDiskFault):
    """The fault ``vim.fault.DuplicateDisks``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/DuplicateDisks.rst``
    """
