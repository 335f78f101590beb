# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotPlaceWithoutPrerequisiteMoves``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CannotPlaceWithoutPrerequisiteMoves",
    wire_name="CannotPlaceWithoutPrerequisiteMoves",
    since="vim.version.version8",
    rank=8,
)
class CannotPlaceWithoutPrerequisiteMoves(vim.fault.VimFault):
    """The fault ``vim.fault.CannotPlaceWithoutPrerequisiteMoves``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/CannotPlaceWithoutPrerequisiteMoves.rst``
    """
