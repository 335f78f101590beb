# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NotSupportedHostForChecksum``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NotSupportedHostForChecksum",
    wire_name="NotSupportedHostForChecksum",
    since="vim.version.version10",
    rank=10,
)
class NotSupportedHostForChecksum(vim.fault.VimFault):
    """The fault ``vim.fault.NotSupportedHostForChecksum``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/NotSupportedHostForChecksum.rst``
    """
