# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SharedBusControllerNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.SharedBusControllerNotSupported", wire_name="SharedBusControllerNotSupported")
class SharedBusControllerNotSupported(vim.fault.DeviceNotSupported):
    """The fault ``vim.fault.SharedBusControllerNotSupported``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/SharedBusControllerNotSupported.rst``
    """
