# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.NetworkPolicyProfile``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.NetworkPolicyProfile",
    wire_name="NetworkPolicyProfile",
    since="vim.version.version5",
    rank=5,
)
class NetworkPolicyProfile(vim.profile.ApplyProfile):
    """The data object ``vim.profile.host.NetworkPolicyProfile``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/host/NetworkPolicyProfile.rst``
    """
