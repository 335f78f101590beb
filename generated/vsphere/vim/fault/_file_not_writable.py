# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FileNotWritable``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.FileNotWritable", wire_name="FileNotWritable")
class FileNotWritable(vim.fault.FileFault):
    """The fault ``vim.fault.FileNotWritable``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/FileNotWritable.rst``
    """
