# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VolumeEditorError``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.VolumeEditorError", wire_name="VolumeEditorError")
class VolumeEditorError(vim.fault.CustomizationFault):
    """The fault ``vim.fault.VolumeEditorError``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/VolumeEditorError.rst``
    """
