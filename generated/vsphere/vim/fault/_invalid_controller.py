# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidController``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidController",
    wire_name="InvalidController",
    properties=lambda: (_rt.Property("controllerKey", "int"),),
)
class InvalidController(vim.fault.InvalidDeviceSpec):
    """The fault ``vim.fault.InvalidController``.

    Fields:
        - ``controllerKey``: ``int``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/InvalidController.rst``
    """

    controllerKey: int = 0
    """``int``, required. Since 1.0."""
