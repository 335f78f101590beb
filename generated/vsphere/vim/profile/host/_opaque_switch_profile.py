# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.OpaqueSwitchProfile``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.OpaqueSwitchProfile",
    wire_name="OpaqueSwitchProfile",
    since="vim.version.v7_0",
    rank=18,
)
class OpaqueSwitchProfile(vim.profile.ApplyProfile):
    """The data object ``vim.profile.host.OpaqueSwitchProfile``.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/profile/host/OpaqueSwitchProfile.rst``
    """
