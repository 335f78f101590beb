# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NicSettingMismatch``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NicSettingMismatch",
    wire_name="NicSettingMismatch",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("numberOfNicsInSpec", "int", since="vim.version.version2", rank=2),
        _rt.Property("numberOfNicsInVM", "int", since="vim.version.version2", rank=2),
    ),
)
class NicSettingMismatch(vim.fault.CustomizationFault):
    """The fault ``vim.fault.NicSettingMismatch``.

    Fields:
        - ``numberOfNicsInSpec``: ``int``, required.
        - ``numberOfNicsInVM``: ``int``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/NicSettingMismatch.rst``
    """

    numberOfNicsInSpec: int = 0
    """``int``, required. Since VI API 2.5."""
    numberOfNicsInVM: int = 0
    """``int``, required. Since VI API 2.5."""
