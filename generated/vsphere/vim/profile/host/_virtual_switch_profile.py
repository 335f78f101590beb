# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.VirtualSwitchProfile``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.VirtualSwitchProfile",
    wire_name="VirtualSwitchProfile",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.version5", rank=5),
        _rt.Property("name", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "link",
            "vim.profile.host.VirtualSwitchProfile.LinkProfile",
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "numPorts",
            "vim.profile.host.VirtualSwitchProfile.NumPortsProfile",
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "networkPolicy",
            "vim.profile.host.NetworkPolicyProfile",
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class VirtualSwitchProfile(vim.profile.ApplyProfile):
    """The data object ``vim.profile.host.VirtualSwitchProfile``.

    Fields:
        - ``key``: ``string``, required.
        - ``name``: ``string``, required.
        - ``link``: ``vim.profile.host.VirtualSwitchProfile.LinkProfile``, required.
        - ``numPorts``: ``vim.profile.host.VirtualSwitchProfile.NumPortsProfile``, required.
        - ``networkPolicy``: ``vim.profile.host.NetworkPolicyProfile``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/host/VirtualSwitchProfile.rst``
    """

    @_rt.data(
        "vim.profile.host.VirtualSwitchProfile.LinkProfile",
        wire_name="LinkProfile",
        since="vim.version.version5",
        rank=5,
    )
    class LinkProfile(vim.profile.ApplyProfile):
        """The data object ``vim.profile.host.VirtualSwitchProfile.LinkProfile``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/host/VirtualSwitchProfile/LinkProfile.rst``
        """

    @_rt.data(
        "vim.profile.host.VirtualSwitchProfile.NumPortsProfile",
        wire_name="NumPortsProfile",
        since="vim.version.version5",
        rank=5,
    )
    class NumPortsProfile(vim.profile.ApplyProfile):
        """The data object ``vim.profile.host.VirtualSwitchProfile.NumPortsProfile``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/host/VirtualSwitchProfile/NumPortsProfile.rst``
        """

    key: str = ""
    """``string``, required. Since vSphere API 4.0."""
    name: str = ""
    """``string``, required. Since vSphere API 4.0."""
    link: vim.profile.host.VirtualSwitchProfile.LinkProfile = _rt.UNSET
    """``vim.profile.host.VirtualSwitchProfile.LinkProfile``, required. Since vSphere API 4.0."""
    numPorts: vim.profile.host.VirtualSwitchProfile.NumPortsProfile = _rt.UNSET
    """``vim.profile.host.VirtualSwitchProfile.NumPortsProfile``, required. Since vSphere API
    4.0.
    """
    networkPolicy: vim.profile.host.NetworkPolicyProfile = _rt.UNSET
    """``vim.profile.host.NetworkPolicyProfile``, required. Since vSphere API 4.0."""
