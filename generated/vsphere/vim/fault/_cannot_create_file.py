# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotCreateFile``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CannotCreateFile", wire_name="CannotCreateFile", since="vim.version.version2", rank=2
)
class CannotCreateFile(vim.fault.FileFault):
    """The fault ``vim.fault.CannotCreateFile``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/CannotCreateFile.rst``
    """
