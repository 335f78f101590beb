# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.PatchBinariesNotFound``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.PatchBinariesNotFound",
    wire_name="PatchBinariesNotFound",
    properties=lambda: (
        _rt.Property("patchID", "string"),
        _rt.Property("binary", "string", array=True, optional=True),
    ),
)
class PatchBinariesNotFound(vim.fault.VimFault):
    """The fault ``vim.fault.PatchBinariesNotFound``.

    Fields:
        - ``patchID``: ``string``, required.
        - ``binary``: List of ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/PatchBinariesNotFound.rst``
    """

    patchID: str = ""
    """``string``, required. Since 1.0."""
    binary: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since 1.0."""
