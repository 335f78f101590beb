# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.AlreadyUpgraded``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.AlreadyUpgraded", wire_name="AlreadyUpgraded")
class AlreadyUpgraded(vim.fault.VimFault):
    """The fault ``vim.fault.AlreadyUpgraded``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/AlreadyUpgraded.rst``
    """
