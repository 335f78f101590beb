# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.PatchIntegrityError``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.PatchIntegrityError", wire_name="PatchIntegrityError")
class PatchIntegrityError(vim.fault.PlatformConfigFault):
    """The fault ``vim.fault.PatchIntegrityError``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/PatchIntegrityError.rst``
    """
