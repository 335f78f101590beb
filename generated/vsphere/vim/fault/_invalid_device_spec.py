# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidDeviceSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidDeviceSpec",
    wire_name="InvalidDeviceSpec",
    properties=lambda: (_rt.Property("deviceIndex", "int"),),
)
class InvalidDeviceSpec(vim.fault.InvalidVmConfig):
    """The fault ``vim.fault.InvalidDeviceSpec``.

    Fields:
        - ``deviceIndex``: ``int``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/InvalidDeviceSpec.rst``
    """

    deviceIndex: int = 0
    """``int``, required. Since 1.0."""
