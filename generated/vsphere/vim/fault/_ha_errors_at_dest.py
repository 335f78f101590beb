# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.HAErrorsAtDest``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.HAErrorsAtDest", wire_name="HAErrorsAtDest", since="vim.version.version2", rank=2
)
class HAErrorsAtDest(vim.fault.MigrationFault):
    """The fault ``vim.fault.HAErrorsAtDest``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/HAErrorsAtDest.rst``
    """
