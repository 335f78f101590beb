# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidGuestLogin``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidGuestLogin",
    wire_name="InvalidGuestLogin",
    since="vim.version.version7",
    rank=7,
)
class InvalidGuestLogin(vim.fault.GuestOperationsFault):
    """The fault ``vim.fault.InvalidGuestLogin``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/InvalidGuestLogin.rst``
    """
