# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.PatchAlreadyInstalled``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.PatchAlreadyInstalled", wire_name="PatchAlreadyInstalled")
class PatchAlreadyInstalled(vim.fault.PatchNotApplicable):
    """The fault ``vim.fault.PatchAlreadyInstalled``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/PatchAlreadyInstalled.rst``
    """
