# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.PatchMetadataInvalid``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.PatchMetadataInvalid",
    wire_name="PatchMetadataInvalid",
    properties=lambda: (
        _rt.Property("patchID", "string"),
        _rt.Property("metaData", "string", array=True, optional=True),
    ),
)
class PatchMetadataInvalid(vim.fault.VimFault):
    """The fault ``vim.fault.PatchMetadataInvalid``.

    Fields:
        - ``patchID``: ``string``, required.
        - ``metaData``: List of ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/PatchMetadataInvalid.rst``
    """

    patchID: str = ""
    """``string``, required. Since 1.0."""
    metaData: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since 1.0."""
