# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.DvsVNicProfile``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.DvsVNicProfile",
    wire_name="DvsVNicProfile",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "ipConfig", "vim.profile.host.IpAddressProfile", since="vim.version.version5", rank=5
        ),
    ),
)
class DvsVNicProfile(vim.profile.ApplyProfile):
    """The data object ``vim.profile.host.DvsVNicProfile``.

    Fields:
        - ``key``: ``string``, required.
        - ``ipConfig``: ``vim.profile.host.IpAddressProfile``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/host/DvsVNicProfile.rst``
    """

    key: str = ""
    """``string``, required. Since vSphere API 4.0."""
    ipConfig: vim.profile.host.IpAddressProfile = _rt.UNSET
    """``vim.profile.host.IpAddressProfile``, required. Since vSphere API 4.0."""
