# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vApp.IPAssignmentInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vApp.IPAssignmentInfo",
    wire_name="VAppIPAssignmentInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "supportedAllocationScheme",
            "string",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "ipAllocationPolicy", "string", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "supportedIpProtocol",
            "string",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("ipProtocol", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class IPAssignmentInfo(vmodl.DynamicData):
    """The data object ``vim.vApp.IPAssignmentInfo``, on the wire ``VAppIPAssignmentInfo``.

    Fields:
        - ``supportedAllocationScheme``: List of ``string``, optional.
        - ``ipAllocationPolicy``: ``string``, optional.
        - ``supportedIpProtocol``: List of ``string``, optional.
        - ``ipProtocol``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vApp/IPAssignmentInfo.rst``
    """

    @_rt.enum(
        "vim.vApp.IPAssignmentInfo.AllocationSchemes",
        wire_name="VAppIPAssignmentInfoAllocationSchemes",
        since="vim.version.version5",
        rank=5,
    )
    class AllocationSchemes(_rt.VimEnum):
        """The enum ``vim.vApp.IPAssignmentInfo.AllocationSchemes``, on the wire ``VAppIPAssignmentInfoAllocationSchemes``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/vApp/IPAssignmentInfo/AllocationSchemes.rst``
        """

        dhcp = "dhcp"
        """The value ``dhcp``."""
        ovfenv = "ovfenv"
        """The value ``ovfenv``."""

    @_rt.enum(
        "vim.vApp.IPAssignmentInfo.IpAllocationPolicy",
        wire_name="VAppIPAssignmentInfoIpAllocationPolicy",
        since="vim.version.version5",
        rank=5,
    )
    class IpAllocationPolicy(_rt.VimEnum):
        """The enum ``vim.vApp.IPAssignmentInfo.IpAllocationPolicy``, on the wire ``VAppIPAssignmentInfoIpAllocationPolicy``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/vApp/IPAssignmentInfo/IpAllocationPolicy.rst``
        """

        dhcpPolicy = "dhcpPolicy"
        """The value ``dhcpPolicy``."""
        transientPolicy = "transientPolicy"
        """The value ``transientPolicy``."""
        fixedPolicy = "fixedPolicy"
        """The value ``fixedPolicy``."""
        fixedAllocatedPolicy = "fixedAllocatedPolicy"
        """The value ``fixedAllocatedPolicy``."""

    @_rt.enum(
        "vim.vApp.IPAssignmentInfo.Protocols",
        wire_name="VAppIPAssignmentInfoProtocols",
        since="vim.version.version5",
        rank=5,
    )
    class Protocols(_rt.VimEnum):
        """The enum ``vim.vApp.IPAssignmentInfo.Protocols``, on the wire ``VAppIPAssignmentInfoProtocols``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/vApp/IPAssignmentInfo/Protocols.rst``
        """

        IPv4 = "IPv4"
        """The value ``IPv4``."""
        IPv6 = "IPv6"
        """The value ``IPv6``."""

    supportedAllocationScheme: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.0."""
    ipAllocationPolicy: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    supportedIpProtocol: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.0."""
    ipProtocol: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
