# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.PatchMetadataNotFound``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.PatchMetadataNotFound", wire_name="PatchMetadataNotFound")
class PatchMetadataNotFound(vim.fault.PatchMetadataInvalid):
    """The fault ``vim.fault.PatchMetadataNotFound``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/PatchMetadataNotFound.rst``
    """
