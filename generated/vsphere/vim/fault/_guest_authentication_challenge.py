# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GuestAuthenticationChallenge``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.GuestAuthenticationChallenge",
    wire_name="GuestAuthenticationChallenge",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "serverChallenge",
            "vim.vm.guest.GuestAuthentication",
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property("sessionID", "long", since="vim.version.version7", rank=7),
    ),
)
class GuestAuthenticationChallenge(vim.fault.GuestOperationsFault):
    """The fault ``vim.fault.GuestAuthenticationChallenge``.

    Fields:
        - ``serverChallenge``: ``vim.vm.guest.GuestAuthentication``, required.
        - ``sessionID``: ``long``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/GuestAuthenticationChallenge.rst``
    """

    serverChallenge: vim.vm.guest.GuestAuthentication = _rt.UNSET
    """``vim.vm.guest.GuestAuthentication``, required. Since vSphere API 5.0."""
    sessionID: int = 0
    """``long``, required. Since vSphere API 5.0."""
