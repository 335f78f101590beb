# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.ConfigOption``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.ConfigOption",
    wire_name="VirtualMachineConfigOption",
    properties=lambda: (
        _rt.Property("version", "string"),
        _rt.Property("description", "string"),
        _rt.Property("guestOSDescriptor", "vim.vm.GuestOsDescriptor", array=True),
        _rt.Property("guestOSDefaultIndex", "int"),
        _rt.Property("hardwareOptions", "vim.vm.VirtualHardwareOption"),
        _rt.Property("capabilities", "vim.vm.Capability"),
        _rt.Property("datastore", "vim.vm.DatastoreOption"),
        _rt.Property("defaultDevice", "vim.vm.device.VirtualDevice", array=True, optional=True),
        _rt.Property(
            "supportedMonitorType", "string", array=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "supportedOvfEnvironmentTransport",
            "string",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "supportedOvfInstallTransport",
            "string",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "propertyRelations",
            "vim.vm.PropertyRelation",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class ConfigOption(vmodl.DynamicData):
    """The data object ``vim.vm.ConfigOption``, on the wire ``VirtualMachineConfigOption``.

    Fields:
        - ``version``: ``string``, required.
        - ``description``: ``string``, required.
        - ``guestOSDescriptor``: List of ``vim.vm.GuestOsDescriptor``, required.
        - ``guestOSDefaultIndex``: ``int``, required.
        - ``hardwareOptions``: ``vim.vm.VirtualHardwareOption``, required.
        - ``capabilities``: ``vim.vm.Capability``, required.
        - ``datastore``: ``vim.vm.DatastoreOption``, required.
        - ``defaultDevice``: List of ``vim.vm.device.VirtualDevice``, optional.
        - ``supportedMonitorType``: List of ``string``, required. Since VI API 2.5.
        - ``supportedOvfEnvironmentTransport``: List of ``string``, optional. Since vSphere API 4.0.
        - ``supportedOvfInstallTransport``: List of ``string``, optional. Since vSphere API 4.0.
        - ``propertyRelations``: List of ``vim.vm.PropertyRelation``, optional. Since vSphere API
          6.7.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/ConfigOption.rst``
    """

    version: str = ""
    """``string``, required. Since 1.0."""
    description: str = ""
    """``string``, required. Since 1.0."""
    guestOSDescriptor: _rt.Field[
        list[vim.vm.GuestOsDescriptor], Iterable[vim.vm.GuestOsDescriptor]
    ] = _rt.EMPTY
    """List of ``vim.vm.GuestOsDescriptor``, required. Since 1.0."""
    guestOSDefaultIndex: int = 0
    """``int``, required. Since 1.0."""
    hardwareOptions: vim.vm.VirtualHardwareOption = _rt.UNSET
    """``vim.vm.VirtualHardwareOption``, required. Since 1.0."""
    capabilities: vim.vm.Capability = _rt.UNSET
    """``vim.vm.Capability``, required. Since 1.0."""
    datastore: vim.vm.DatastoreOption = _rt.UNSET
    """``vim.vm.DatastoreOption``, required. Since 1.0."""
    defaultDevice: _rt.Field[
        list[vim.vm.device.VirtualDevice], Iterable[vim.vm.device.VirtualDevice]
    ] = _rt.EMPTY
    """List of ``vim.vm.device.VirtualDevice``, optional. Since 1.0."""
    supportedMonitorType: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since VI API 2.5."""
    supportedOvfEnvironmentTransport: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.0."""
    supportedOvfInstallTransport: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.0."""
    propertyRelations: _rt.Field[
        list[vim.vm.PropertyRelation], Iterable[vim.vm.PropertyRelation]
    ] = _rt.EMPTY
    """List of ``vim.vm.PropertyRelation``, optional. Since vSphere API 6.7."""
