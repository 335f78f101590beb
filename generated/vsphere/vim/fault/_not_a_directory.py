# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NotADirectory``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NotADirectory", wire_name="NotADirectory", since="vim.version.version7", rank=7
)
class NotADirectory(vim.fault.FileFault):
    """The fault ``vim.fault.NotADirectory``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/NotADirectory.rst``
    """
