# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotAccessVmDevice``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CannotAccessVmDevice",
    wire_name="CannotAccessVmDevice",
    properties=lambda: (
        _rt.Property("device", "string"),
        _rt.Property("backing", "string"),
        _rt.Property("connected", "boolean"),
    ),
)
class CannotAccessVmDevice(vim.fault.CannotAccessVmComponent):
    """The fault ``vim.fault.CannotAccessVmDevice``.

    Fields:
        - ``device``: ``string``, required.
        - ``backing``: ``string``, required.
        - ``connected``: ``boolean``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/CannotAccessVmDevice.rst``
    """

    device: str = ""
    """``string``, required. Since 1.0."""
    backing: str = ""
    """``string``, required. Since 1.0."""
    connected: bool = False
    """``boolean``, required. Since 1.0."""
