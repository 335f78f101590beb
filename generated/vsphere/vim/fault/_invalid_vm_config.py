# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidVmConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidVmConfig",
    wire_name="InvalidVmConfig",
    properties=lambda: (_rt.Property("property", "PropertyPath", optional=True),),
)
class InvalidVmConfig(vim.fault.VmConfigFault):
    """The fault ``vim.fault.InvalidVmConfig``.

    Fields:
        - ``property``: ``PropertyPath``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/InvalidVmConfig.rst``
    """

    property: str | None = None
    """``PropertyPath``, optional. Since 1.0."""
