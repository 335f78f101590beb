# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MissingLinuxCustResources``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.MissingLinuxCustResources", wire_name="MissingLinuxCustResources")
class MissingLinuxCustResources(vim.fault.CustomizationFault):
    """The fault ``vim.fault.MissingLinuxCustResources``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/MissingLinuxCustResources.rst``
    """
