# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.ConfigSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.ConfigSpec",
    wire_name="HostConfigSpec",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "nasDatastore",
            "vim.host.NasVolume.Config",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "network", "vim.host.NetworkConfig", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "nicTypeSelection",
            "vim.host.VirtualNicManager.NicTypeSelection",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "service",
            "vim.host.ServiceConfig",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "firewall",
            "vim.host.FirewallConfig",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "option",
            "vim.option.OptionValue",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "datastorePrincipal", "string", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "datastorePrincipalPasswd",
            "string",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "datetime",
            "vim.host.DateTimeConfig",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "storageDevice",
            "vim.host.StorageDeviceInfo",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "license", "vim.host.LicenseSpec", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "security", "vim.host.SecuritySpec", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "userAccount",
            "vim.host.LocalAccountManager.AccountSpecification",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "usergroupAccount",
            "vim.host.LocalAccountManager.AccountSpecification",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "memory", "vim.host.MemorySpec", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "activeDirectory",
            "vim.host.ActiveDirectorySpec",
            array=True,
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "genericConfig",
            "vmodl.KeyAnyValue",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "graphicsConfig",
            "vim.host.GraphicsConfig",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "assignableHardwareConfig",
            "vim.host.AssignableHardwareConfig",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
    ),
)
class ConfigSpec(vmodl.DynamicData):
    """The data object ``vim.host.ConfigSpec``, on the wire ``HostConfigSpec``.

    Fields:
        - ``nasDatastore``: List of ``vim.host.NasVolume.Config``, optional.
        - ``network``: ``vim.host.NetworkConfig``, optional.
        - ``nicTypeSelection``: List of ``vim.host.VirtualNicManager.NicTypeSelection``, optional.
        - ``service``: List of ``vim.host.ServiceConfig``, optional.
        - ``firewall``: ``vim.host.FirewallConfig``, optional.
        - ``option``: List of ``vim.option.OptionValue``, optional.
        - ``datastorePrincipal``: ``string``, optional.
        - ``datastorePrincipalPasswd``: ``string``, optional.
        - ``datetime``: ``vim.host.DateTimeConfig``, optional.
        - ``storageDevice``: ``vim.host.StorageDeviceInfo``, optional.
        - ``license``: ``vim.host.LicenseSpec``, optional.
        - ``security``: ``vim.host.SecuritySpec``, optional.
        - ``userAccount``: List of ``vim.host.LocalAccountManager.AccountSpecification``, optional.
        - ``usergroupAccount``: List of ``vim.host.LocalAccountManager.AccountSpecification``,
          optional.
        - ``memory``: ``vim.host.MemorySpec``, optional.
        - ``activeDirectory``: List of ``vim.host.ActiveDirectorySpec``, optional. Since vSphere API
          4.1.
        - ``genericConfig``: List of ``vmodl.KeyAnyValue``, optional. Since vSphere API 5.0.
        - ``graphicsConfig``: ``vim.host.GraphicsConfig``, optional. Since vSphere API 6.5.
        - ``assignableHardwareConfig``: ``vim.host.AssignableHardwareConfig``, optional. Since
          vSphere API 7.0.0.0.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/ConfigSpec.rst``
    """

    nasDatastore: _rt.Field[
        list[vim.host.NasVolume.Config], Iterable[vim.host.NasVolume.Config]
    ] = _rt.EMPTY
    """List of ``vim.host.NasVolume.Config``, optional. Since vSphere API 4.0."""
    network: vim.host.NetworkConfig | None = None
    """``vim.host.NetworkConfig``, optional. Since vSphere API 4.0."""
    nicTypeSelection: _rt.Field[
        list[vim.host.VirtualNicManager.NicTypeSelection],
        Iterable[vim.host.VirtualNicManager.NicTypeSelection],
    ] = _rt.EMPTY
    """List of ``vim.host.VirtualNicManager.NicTypeSelection``, optional. Since vSphere API 4.0."""
    service: _rt.Field[list[vim.host.ServiceConfig], Iterable[vim.host.ServiceConfig]] = _rt.EMPTY
    """List of ``vim.host.ServiceConfig``, optional. Since vSphere API 4.0."""
    firewall: vim.host.FirewallConfig | None = None
    """``vim.host.FirewallConfig``, optional. Since vSphere API 4.0."""
    option: _rt.Field[list[vim.option.OptionValue], Iterable[vim.option.OptionValue]] = _rt.EMPTY
    """List of ``vim.option.OptionValue``, optional. Since vSphere API 4.0."""
    datastorePrincipal: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    datastorePrincipalPasswd: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    datetime: vim.host.DateTimeConfig | None = None
    """``vim.host.DateTimeConfig``, optional. Since vSphere API 4.0."""
    storageDevice: vim.host.StorageDeviceInfo | None = None
    """``vim.host.StorageDeviceInfo``, optional. Since vSphere API 4.0."""
    license: vim.host.LicenseSpec | None = None
    """``vim.host.LicenseSpec``, optional. Since vSphere API 4.0."""
    security: vim.host.SecuritySpec | None = None
    """``vim.host.SecuritySpec``, optional. Since vSphere API 4.0."""
    userAccount: _rt.Field[
        list[vim.host.LocalAccountManager.AccountSpecification],
        Iterable[vim.host.LocalAccountManager.AccountSpecification],
    ] = _rt.EMPTY
    """List of ``vim.host.LocalAccountManager.AccountSpecification``, optional. Since vSphere API
    4.0.
    """
    usergroupAccount: _rt.Field[
        list[vim.host.LocalAccountManager.AccountSpecification],
        Iterable[vim.host.LocalAccountManager.AccountSpecification],
    ] = _rt.EMPTY
    """List of ``vim.host.LocalAccountManager.AccountSpecification``, optional. Since vSphere API
    4.0.
    """
    memory: vim.host.MemorySpec | None = None
    """``vim.host.MemorySpec``, optional. Since vSphere API 4.0."""
    activeDirectory: _rt.Field[
        list[vim.host.ActiveDirectorySpec], Iterable[vim.host.ActiveDirectorySpec]
    ] = _rt.EMPTY
    """List of ``vim.host.ActiveDirectorySpec``, optional. Since vSphere API 4.1."""
    genericConfig: _rt.Field[list[vmodl.KeyAnyValue], Iterable[vmodl.KeyAnyValue]] = _rt.EMPTY
    """List of ``vmodl.KeyAnyValue``, optional. Since vSphere API 5.0."""
    graphicsConfig: vim.host.GraphicsConfig | None = None
    """``vim.host.GraphicsConfig``, optional. Since vSphere API 6.5."""
    assignableHardwareConfig: vim.host.AssignableHardwareConfig | None = None
    """``vim.host.AssignableHardwareConfig``, optional. Since vSphere API 7.0.0.0."""
