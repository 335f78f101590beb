# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidBundle``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidBundle", wire_name="InvalidBundle", since="vim.version.version2", rank=2
)
class InvalidBundle(vim.fault.PlatformConfigFault):
    """The fault ``vim.fault.InvalidBundle``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/InvalidBundle.rst``
    """
