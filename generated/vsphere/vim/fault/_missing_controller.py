# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MissingController``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.MissingController", wire_name="MissingController")
class MissingController(vim.fault.InvalidDeviceSpec):
    """The fault ``vim.fault.MissingController``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/MissingController.rst``
    """
