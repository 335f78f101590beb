# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MissingWindowsCustResources``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.MissingWindowsCustResources", wire_name="MissingWindowsCustResources")
class MissingWindowsCustResources(vim.fault.CustomizationFault):
    """The fault ``vim.fault.MissingWindowsCustResources``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/MissingWindowsCustResources.rst``
    """
