# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DatabaseError``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault("vim.fault.DatabaseError", wire_name="DatabaseError")
class DatabaseError(vmodl.RuntimeFault):
    """The fault ``vim.fault.DatabaseError``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/DatabaseError.rst``
    """
