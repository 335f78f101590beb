# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoSubjectName``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NoSubjectName", wire_name="NoSubjectName", since="vim.version.version2", rank=2
)
class NoSubjectName(vim.fault.VimFault):
    """The extension cannot log in by subject name, as none was stored when it was registered.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim.fault.NoSubjectName.md``
        ``vim/fault/NoSubjectName.rst``
    """
