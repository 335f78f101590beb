# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.ConfigOptionDescriptor``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.ConfigOptionDescriptor",
    wire_name="VirtualMachineConfigOptionDescriptor",
    properties=lambda: (
        _rt.Property("key", "string"),
        _rt.Property("description", "string", optional=True),
        _rt.Property("host", "vim.HostSystem", array=True, optional=True),
        _rt.Property("createSupported", "boolean", since="vim.version.version4", rank=4),
        _rt.Property("defaultConfigOption", "boolean", since="vim.version.version4", rank=4),
        _rt.Property("runSupported", "boolean", since="vim.version.version8", rank=8),
        _rt.Property("upgradeSupported", "boolean", since="vim.version.version8", rank=8),
    ),
)
class ConfigOptionDescriptor(vmodl.DynamicData):
    """The data object ``vim.vm.ConfigOptionDescriptor``, on the wire ``VirtualMachineConfigOptionDescriptor``.

    Fields:
        - ``key``: ``string``, required.
        - ``description``: ``string``, optional.
        - ``host``: List of ``vim.HostSystem``, optional.
        - ``createSupported``: ``boolean``, required. Since vSphere API 4.0.
        - ``defaultConfigOption``: ``boolean``, required. Since vSphere API 4.0.
        - ``runSupported``: ``boolean``, required. Since vSphere API 5.1.
        - ``upgradeSupported``: ``boolean``, required. Since vSphere API 5.1.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/ConfigOptionDescriptor.rst``
    """

    key: str = ""
    """``string``, required. Since 1.0."""
    description: str | None = None
    """``string``, optional. Since 1.0."""
    host: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, optional. Since 1.0."""
    createSupported: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    defaultConfigOption: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    runSupported: bool = False
    """``boolean``, required. Since vSphere API 5.1."""
    upgradeSupported: bool = False
    """``boolean``, required. Since vSphere API 5.1."""
