# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.PnicUplinkProfile``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.PnicUplinkProfile",
    wire_name="PnicUplinkProfile",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("key", "string", since="vim.version.version5", rank=5),),
)
class PnicUplinkProfile(vim.profile.ApplyProfile):
    """The data object ``vim.profile.host.PnicUplinkProfile``.

    Fields:
        - ``key``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/host/PnicUplinkProfile.rst``
    """

    key: str = ""
    """``string``, required. Since vSphere API 4.0."""
