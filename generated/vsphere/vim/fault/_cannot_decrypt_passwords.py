# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotDecryptPasswords``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.CannotDecryptPasswords", wire_name="CannotDecryptPasswords")
class CannotDecryptPasswords(vim.fault.CustomizationFault):
    """The fault ``vim.fault.CannotDecryptPasswords``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/CannotDecryptPasswords.rst``
    """
