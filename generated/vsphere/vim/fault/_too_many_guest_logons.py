# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.TooManyGuestLogons``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.TooManyGuestLogons",
    wire_name="TooManyGuestLogons",
    since="vim.version.version7",
    rank=7,
)
class TooManyGuestLogons(vim.fault.GuestOperationsFault):
    """The fault ``vim.fault.TooManyGuestLogons``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/TooManyGuestLogons.rst``
    """
