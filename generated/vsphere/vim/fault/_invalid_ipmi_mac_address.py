# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidIpmiMacAddress``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidIpmiMacAddress",
    wire_name="InvalidIpmiMacAddress",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("userProvidedMacAddress", "string", since="vim.version.version5", rank=5),
        _rt.Property("observedMacAddress", "string", since="vim.version.version5", rank=5),
    ),
)
class InvalidIpmiMacAddress(vim.fault.VimFault):
    """The fault ``vim.fault.InvalidIpmiMacAddress``.

    Fields:
        - ``userProvidedMacAddress``: ``string``, required.
        - ``observedMacAddress``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/InvalidIpmiMacAddress.rst``
    """

    userProvidedMacAddress: str = ""
    """``string``, required. Since vSphere API 4.0."""
    observedMacAddress: str = ""
    """``string``, required. Since vSphere API 4.0."""
