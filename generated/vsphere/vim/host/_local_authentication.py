# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.LocalAuthentication``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.host.LocalAuthentication",
    wire_name="HostLocalAuthentication",
    since="vim.version.version6",
    rank=6,
)
class LocalAuthentication(vim.host.AuthenticationStore):
    """The managed object ``vim.host.LocalAuthentication``, on the wire ``HostLocalAuthentication``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/host/LocalAuthentication.rst``
    """
