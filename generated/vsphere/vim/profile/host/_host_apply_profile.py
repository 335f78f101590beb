# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.host.HostApplyProfile``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.profile.host.HostApplyProfile",
    wire_name="HostApplyProfile",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "memory",
            "vim.profile.host.HostMemoryProfile",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "storage",
            "vim.profile.host.StorageProfile",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "network",
            "vim.profile.host.NetworkProfile",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "datetime",
            "vim.profile.host.DateTimeProfile",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "firewall",
            "vim.profile.host.FirewallProfile",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "security",
            "vim.profile.host.SecurityProfile",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "service",
            "vim.profile.host.ServiceProfile",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "option",
            "vim.profile.host.OptionProfile",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "userAccount",
            "vim.profile.host.UserProfile",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "usergroupAccount",
            "vim.profile.host.UserGroupProfile",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "authentication",
            "vim.profile.host.AuthenticationProfile",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class HostApplyProfile(vim.profile.ApplyProfile):
    """The data object ``vim.profile.host.HostApplyProfile``.

    Fields:
        - ``memory``: ``vim.profile.host.HostMemoryProfile``, optional.
        - ``storage``: ``vim.profile.host.StorageProfile``, optional.
        - ``network``: ``vim.profile.host.NetworkProfile``, optional.
        - ``datetime``: ``vim.profile.host.DateTimeProfile``, optional.
        - ``firewall``: ``vim.profile.host.FirewallProfile``, optional.
        - ``security``: ``vim.profile.host.SecurityProfile``, optional.
        - ``service``: List of ``vim.profile.host.ServiceProfile``, optional.
        - ``option``: List of ``vim.profile.host.OptionProfile``, optional.
        - ``userAccount``: List of ``vim.profile.host.UserProfile``, optional.
        - ``usergroupAccount``: List of ``vim.profile.host.UserGroupProfile``, optional.
        - ``authentication``: ``vim.profile.host.AuthenticationProfile``, optional. Since vSphere
          API 4.1.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/host/HostApplyProfile.rst``
    """

    memory: vim.profile.host.HostMemoryProfile | None = None
    """``vim.profile.host.HostMemoryProfile``, optional. Since vSphere API 4.0."""
    storage: vim.profile.host.StorageProfile | None = None
    """``vim.profile.host.StorageProfile``, optional. Since vSphere API 4.0."""
    network: vim.profile.host.NetworkProfile | None = None
    """``vim.profile.host.NetworkProfile``, optional. Since vSphere API 4.0."""
    datetime: vim.profile.host.DateTimeProfile | None = None
    """``vim.profile.host.DateTimeProfile``, optional. Since vSphere API 4.0."""
    firewall: vim.profile.host.FirewallProfile | None = None
    """``vim.profile.host.FirewallProfile``, optional. Since vSphere API 4.0."""
    security: vim.profile.host.SecurityProfile | None = None
    """``vim.profile.host.SecurityProfile``, optional. Since vSphere API 4.0."""
    service: _rt.Field[
        list[vim.profile.host.ServiceProfile], Iterable[vim.profile.host.ServiceProfile]
    ] = _rt.EMPTY
    """List of ``vim.profile.host.ServiceProfile``, optional. Since vSphere API 4.0."""
    option: _rt.Field[
        list[vim.profile.host.OptionProfile], Iterable[vim.profile.host.OptionProfile]
    ] = _rt.EMPTY
    """List of ``vim.profile.host.OptionProfile``, optional. Since vSphere API 4.0."""
    userAccount: _rt.Field[
        list[vim.profile.host.UserProfile], Iterable[vim.profile.host.UserProfile]
    ] = _rt.EMPTY
    """List of ``vim.profile.host.UserProfile``, optional. Since vSphere API 4.0."""
    usergroupAccount: _rt.Field[
        list[vim.profile.host.UserGroupProfile], Iterable[vim.profile.host.UserGroupProfile]
    ] = _rt.EMPTY
    """List of ``vim.profile.host.UserGroupProfile``, optional. Since vSphere API 4.0."""
    authentication: vim.profile.host.AuthenticationProfile | None = None
    """``vim.profile.host.AuthenticationProfile``, optional. Since vSphere API 4.1."""
