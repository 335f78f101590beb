# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.NsxHostVNicProfile``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.NsxHostVNicProfile",
    wire_name="NsxHostVNicProfile",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.version12", rank=12),
        _rt.Property(
            "ipConfig", "vim.profile.host.IpAddressProfile", since="vim.version.version12", rank=12
        ),
    ),
)
class NsxHostVNicProfile(vim.profile.ApplyProfile):
    """The data object ``vim.profile.host.NsxHostVNicProfile``.

    Fields:
        - ``key``: ``string``, required.
        - ``ipConfig``: ``vim.profile.host.IpAddressProfile``, required.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/profile/host/NsxHostVNicProfile.rst``
    """

    key: str = ""
    """``string``, required. Since vSphere API 6.7."""
    ipConfig: vim.profile.host.IpAddressProfile = _rt.UNSET
    """``vim.profile.host.IpAddressProfile``, required. Since vSphere API 6.7."""
