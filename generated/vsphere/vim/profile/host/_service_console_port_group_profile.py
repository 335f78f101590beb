# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.ServiceConsolePortGroupProfile``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.ServiceConsolePortGroupProfile",
    wire_name="ServiceConsolePortGroupProfile",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "ipConfig", "vim.profile.host.IpAddressProfile", since="vim.version.version5", rank=5
        ),
    ),
)
class ServiceConsolePortGroupProfile(vim.profile.host.PortGroupProfile):
    """The data object ``vim.profile.host.ServiceConsolePortGroupProfile``.

    Fields:
        - ``ipConfig``: ``vim.profile.host.IpAddressProfile``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/host/ServiceConsolePortGroupProfile.rst``
    """

    ipConfig: vim.profile.host.IpAddressProfile = _rt.UNSET
    """``vim.profile.host.IpAddressProfile``, required. Since vSphere API 4.0."""
