# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfInvalidValueFormatMalformed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfInvalidValueFormatMalformed",
    wire_name="OvfInvalidValueFormatMalformed",
    since="vim.version.version5",
    rank=5,
)
class OvfInvalidValueFormatMalformed(vim.fault.OvfInvalidValue):
    """The fault ``vim.fault.OvfInvalidValueFormatMalformed``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfInvalidValueFormatMalformed.rst``
    """
