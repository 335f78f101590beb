# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.NetworkProfile``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.NetworkProfile",
    wire_name="NetworkProfile",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "vswitch",
            "vim.profile.host.VirtualSwitchProfile",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "vmPortGroup",
            "vim.profile.host.VmPortGroupProfile",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "hostPortGroup",
            "vim.profile.host.HostPortGroupProfile",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "serviceConsolePortGroup",
            "vim.profile.host.ServiceConsolePortGroupProfile",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "dnsConfig",
            "vim.profile.host.NetworkProfile.DnsConfigProfile",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "ipRouteConfig",
            "vim.profile.host.IpRouteProfile",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "consoleIpRouteConfig",
            "vim.profile.host.IpRouteProfile",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "pnic",
            "vim.profile.host.PhysicalNicProfile",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "dvswitch",
            "vim.profile.host.DvsProfile",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "dvsServiceConsoleNic",
            "vim.profile.host.DvsServiceConsoleVNicProfile",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "dvsHostNic",
            "vim.profile.host.DvsHostVNicProfile",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "nsxHostNic",
            "vim.profile.host.NsxHostVNicProfile",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "netStackInstance",
            "vim.profile.host.NetStackInstanceProfile",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "opaqueSwitch",
            "vim.profile.host.OpaqueSwitchProfile",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
    ),
)
class NetworkProfile(vim.profile.ApplyProfile):
    """The data object ``vim.profile.host.NetworkProfile``.

    Fields:
        - ``vswitch``: List of ``vim.profile.host.VirtualSwitchProfile``, optional.
        - ``vmPortGroup``: List of ``vim.profile.host.VmPortGroupProfile``, optional.
        - ``hostPortGroup``: List of ``vim.profile.host.HostPortGroupProfile``, optional.
        - ``serviceConsolePortGroup``: List of ``vim.profile.host.ServiceConsolePortGroupProfile``,
          optional.
        - ``dnsConfig``: ``vim.profile.host.NetworkProfile.DnsConfigProfile``, optional.
        - ``ipRouteConfig``: ``vim.profile.host.IpRouteProfile``, optional.
        - ``consoleIpRouteConfig``: ``vim.profile.host.IpRouteProfile``, optional.
        - ``pnic``: List of ``vim.profile.host.PhysicalNicProfile``, optional.
        - ``dvswitch``: List of ``vim.profile.host.DvsProfile``, optional.
        - ``dvsServiceConsoleNic``: List of ``vim.profile.host.DvsServiceConsoleVNicProfile``,
          optional.
        - ``dvsHostNic``: List of ``vim.profile.host.DvsHostVNicProfile``, optional.
        - ``nsxHostNic``: List of ``vim.profile.host.NsxHostVNicProfile``, optional. Since vSphere
          API 6.7.
        - ``netStackInstance``: List of ``vim.profile.host.NetStackInstanceProfile``, optional.
          Since vSphere API 5.5.
        - ``opaqueSwitch``: ``vim.profile.host.OpaqueSwitchProfile``, optional. Since vSphere API
          7.0.0.0.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/host/NetworkProfile.rst``
    """

    @_rt.data(
        "vim.profile.host.NetworkProfile.DnsConfigProfile",
        wire_name="NetworkProfileDnsConfigProfile",
        since="vim.version.version5",
        rank=5,
    )
    class DnsConfigProfile(vim.profile.ApplyProfile):
        """The data object ``vim.profile.host.NetworkProfile.DnsConfigProfile``, on the wire ``NetworkProfileDnsConfigProfile``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/profile/host/NetworkProfile/DnsConfigProfile.rst``
        """

    vswitch: _rt.Field[
        list[vim.profile.host.VirtualSwitchProfile], Iterable[vim.profile.host.VirtualSwitchProfile]
    ] = _rt.EMPTY
    """List of ``vim.profile.host.VirtualSwitchProfile``, optional. Since vSphere API 4.0."""
    vmPortGroup: _rt.Field[
        list[vim.profile.host.VmPortGroupProfile], Iterable[vim.profile.host.VmPortGroupProfile]
    ] = _rt.EMPTY
    """List of ``vim.profile.host.VmPortGroupProfile``, optional. Since vSphere API 4.0."""
    hostPortGroup: _rt.Field[
        list[vim.profile.host.HostPortGroupProfile], Iterable[vim.profile.host.HostPortGroupProfile]
    ] = _rt.EMPTY
    """List of ``vim.profile.host.HostPortGroupProfile``, optional. Since vSphere API 4.0."""
    serviceConsolePortGroup: _rt.Field[
        list[vim.profile.host.ServiceConsolePortGroupProfile],
        Iterable[vim.profile.host.ServiceConsolePortGroupProfile],
    ] = _rt.EMPTY
    """List of ``vim.profile.host.ServiceConsolePortGroupProfile``, optional. Since vSphere API
    4.0.
    """
    dnsConfig: vim.profile.host.NetworkProfile.DnsConfigProfile | None = None
    """``vim.profile.host.NetworkProfile.DnsConfigProfile``, optional. Since vSphere API 4.0."""
    ipRouteConfig: vim.profile.host.IpRouteProfile | None = None
    """``vim.profile.host.IpRouteProfile``, optional. Since vSphere API 4.0."""
    consoleIpRouteConfig: vim.profile.host.IpRouteProfile | None = None
    """``vim.profile.host.IpRouteProfile``, optional. Since vSphere API 4.0."""
    pnic: _rt.Field[
        list[vim.profile.host.PhysicalNicProfile], Iterable[vim.profile.host.PhysicalNicProfile]
    ] = _rt.EMPTY
    """List of ``vim.profile.host.PhysicalNicProfile``, optional. Since vSphere API 4.0."""
    dvswitch: _rt.Field[
        list[vim.profile.host.DvsProfile], Iterable[vim.profile.host.DvsProfile]
    ] = _rt.EMPTY
    """List of ``vim.profile.host.DvsProfile``, optional. Since vSphere API 4.0."""
    dvsServiceConsoleNic: _rt.Field[
        list[vim.profile.host.DvsServiceConsoleVNicProfile],
        Iterable[vim.profile.host.DvsServiceConsoleVNicProfile],
    ] = _rt.EMPTY
    """List of ``vim.profile.host.DvsServiceConsoleVNicProfile``, optional. Since vSphere API
    4.0.
    """
    dvsHostNic: _rt.Field[
        list[vim.profile.host.DvsHostVNicProfile], Iterable[vim.profile.host.DvsHostVNicProfile]
    ] = _rt.EMPTY
    """List of ``vim.profile.host.DvsHostVNicProfile``, optional. Since vSphere API 4.0."""
    nsxHostNic: _rt.Field[
        list[vim.profile.host.NsxHostVNicProfile], Iterable[vim.profile.host.NsxHostVNicProfile]
    ] = _rt.EMPTY
    """List of ``vim.profile.host.NsxHostVNicProfile``, optional. Since vSphere API 6.7."""
    netStackInstance: _rt.Field[
        list[vim.profile.host.NetStackInstanceProfile],
        Iterable[vim.profile.host.NetStackInstanceProfile],
    ] = _rt.EMPTY
    """List of ``vim.profile.host.NetStackInstanceProfile``, optional. Since vSphere API 5.5."""
    opaqueSwitch: vim.profile.host.OpaqueSwitchProfile | None = None
    """``vim.profile.host.OpaqueSwitchProfile``, optional. Since vSphere API 7.0.0.0."""
