# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.HostPortGroupProfile``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.HostPortGroupProfile",
    wire_name="HostPortGroupProfile",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "ipConfig", "vim.profile.host.IpAddressProfile", since="vim.version.version5", rank=5
        ),
    ),
)
class HostPortGroupProfile(vim.profile.host.PortGroupProfile):
    """The data object ``vim.profile.host.HostPortGroupProfile``.

    Fields:
        - ``ipConfig``: ``vim.profile.host.IpAddressProfile``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/host/HostPortGroupProfile.rst``
    """

    ipConfig: vim.profile.host.IpAddressProfile = _rt.UNSET
    """``vim.profile.host.IpAddressProfile``, required. Since vSphere API 4.0."""
