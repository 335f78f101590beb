# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.TooManyDevices``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.TooManyDevices", wire_name="TooManyDevices")
class TooManyDevices(vim.fault.InvalidVmConfig):
    """The fault ``vim.fault.TooManyDevices``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/TooManyDevices.rst``
    """
