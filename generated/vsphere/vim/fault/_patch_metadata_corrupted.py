# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.PatchMetadataCorrupted``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.PatchMetadataCorrupted", wire_name="PatchMetadataCorrupted")
class PatchMetadataCorrupted(vim.fault.PatchMetadataInvalid):
    """The fault ``vim.fault.PatchMetadataCorrupted``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/PatchMetadataCorrupted.rst``
    """
