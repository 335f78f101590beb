# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.ActiveDirectoryInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.ActiveDirectoryInfo",
    wire_name="HostActiveDirectoryInfo",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("joinedDomain", "string", optional=True, since="vim.version.version6", rank=6),
        _rt.Property(
            "trustedDomain",
            "string",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "domainMembershipStatus", "string", optional=True, since="vim.version.version6", rank=6
        ),
        _rt.Property(
            "smartCardAuthenticationEnabled",
            "boolean",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class ActiveDirectoryInfo(vim.host.DirectoryStoreInfo):
    """The data object ``vim.host.ActiveDirectoryInfo``, on the wire ``HostActiveDirectoryInfo``.

    Fields:
        - ``joinedDomain``: ``string``, optional.
        - ``trustedDomain``: List of ``string``, optional.
        - ``domainMembershipStatus``: ``string``, optional.
        - ``smartCardAuthenticationEnabled``: ``boolean``, optional. Since vSphere API 6.0.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/host/ActiveDirectoryInfo.rst``
    """

    @_rt.enum(
        "vim.host.ActiveDirectoryInfo.DomainMembershipStatus",
        wire_name="HostActiveDirectoryInfoDomainMembershipStatus",
        since="vim.version.version6",
        rank=6,
    )
    class DomainMembershipStatus(_rt.VimEnum):
        """The enum ``vim.host.ActiveDirectoryInfo.DomainMembershipStatus``, on the wire ``HostActiveDirectoryInfoDomainMembershipStatus``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/host/ActiveDirectoryInfo/DomainMembershipStatus.rst``
        """

        unknown = "unknown"
        """The value ``unknown``."""
        ok = "ok"
        """The value ``ok``."""
        noServers = "noServers"
        """The value ``noServers``."""
        clientTrustBroken = "clientTrustBroken"
        """The value ``clientTrustBroken``."""
        serverTrustBroken = "serverTrustBroken"
        """The value ``serverTrustBroken``."""
        inconsistentTrust = "inconsistentTrust"
        """The value ``inconsistentTrust``."""
        otherProblem = "otherProblem"
        """The value ``otherProblem``."""

    joinedDomain: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    trustedDomain: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.1."""
    domainMembershipStatus: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    smartCardAuthenticationEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
