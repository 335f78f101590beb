# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.PortGroupProfile``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.PortGroupProfile",
    wire_name="PortGroupProfile",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.version5", rank=5),
        _rt.Property("name", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "vlan",
            "vim.profile.host.PortGroupProfile.VlanProfile",
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "vswitch",
            "vim.profile.host.PortGroupProfile.VirtualSwitchSelectionProfile",
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
class PortGroupProfile(vim.profile.ApplyProfile):
    """The data object ``vim.profile.host.PortGroupProfile``.

    Fields:
        - ``key``: ``string``, required.
        - ``name``: ``string``, required.
        - ``vlan``: ``vim.profile.host.PortGroupProfile.VlanProfile``, required.
        - ``vswitch``: ``vim.profile.host.PortGroupProfile.VirtualSwitchSelectionProfile``,
          required.
        - ``networkPolicy``: ``vim.profile.host.NetworkPolicyProfile``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/host/PortGroupProfile.rst``
    """

    @_rt.data(
        "vim.profile.host.PortGroupProfile.VirtualSwitchSelectionProfile",
        wire_name="VirtualSwitchSelectionProfile",
        since="vim.version.version5",
        rank=5,
    )
    class VirtualSwitchSelectionProfile(vim.profile.ApplyProfile):
        """The data object ``vim.profile.host.PortGroupProfile.VirtualSwitchSelectionProfile``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/host/PortGroupProfile/VirtualSwitchSelectionProfile.rst``
        """

    @_rt.data(
        "vim.profile.host.PortGroupProfile.VlanProfile",
        wire_name="VlanProfile",
        since="vim.version.version5",
        rank=5,
    )
    class VlanProfile(vim.profile.ApplyProfile):
        """The data object ``vim.profile.host.PortGroupProfile.VlanProfile``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/host/PortGroupProfile/VlanProfile.rst``
        """

    key: str = ""
    """``string``, required. Since vSphere API 4.0."""
    name: str = ""
    """``string``, required. Since vSphere API 4.0."""
    vlan: vim.profile.host.PortGroupProfile.VlanProfile = _rt.UNSET
    """``vim.profile.host.PortGroupProfile.VlanProfile``, required. Since vSphere API 4.0."""
    vswitch: vim.profile.host.PortGroupProfile.VirtualSwitchSelectionProfile = _rt.UNSET
    """``vim.profile.host.PortGroupProfile.VirtualSwitchSelectionProfile``, required. Since vSphere
    API 4.0.
    """
    networkPolicy: vim.profile.host.NetworkPolicyProfile = _rt.UNSET
    """``vim.profile.host.NetworkPolicyProfile``, required. Since vSphere API 4.0."""
