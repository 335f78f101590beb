# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NotAFile``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.NotAFile", wire_name="NotAFile", since="vim.version.version7", rank=7)
class NotAFile(vim.fault.FileFault):
    """The fault ``vim.fault.NotAFile``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/NotAFile.rst``
    """
