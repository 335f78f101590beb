# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VmValidateMaxDevice``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VmValidateMaxDevice",
    wire_name="VmValidateMaxDevice",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("device", "string", since="vim.version.version5", rank=5),
        _rt.Property("max", "int", since="vim.version.version5", rank=5),
        _rt.Property("count", "int", since="vim.version.version5", rank=5),
    ),
)
class VmValidateMaxDevice(vim.fault.VimFault):
    """The fault ``vim.fault.VmValidateMaxDevice``.

    Fields:
        - ``device``: ``string``, required.
        - ``max``: ``int``, required.
        - ``count``: ``int``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/VmValidateMaxDevice.rst``
    """

    device: str = ""
    """``string``, required. Since vSphere API 4.0."""
    max: int = 0
    """``int``, required. Since vSphere API 4.0."""
    count: int = 0
    """``int``, required. Since vSphere API 4.0."""
