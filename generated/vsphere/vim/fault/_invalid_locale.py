# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidLocale``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.InvalidLocale", wire_name="InvalidLocale")
class InvalidLocale(vim.fault.VimFault):
    """The server does not know the requested language.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.fault.InvalidLocale.md``
        ``vim/fault/InvalidLocale.rst``
    """
