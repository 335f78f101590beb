# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.TargetInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.TargetInfo",
    wire_name="VirtualMachineTargetInfo",
    properties=lambda: (
        _rt.Property("name", "string"),
        _rt.Property("configurationTag", "string", array=True, optional=True),
    ),
)
class TargetInfo(vmodl.DynamicData):
    """The data object ``vim.vm.TargetInfo``, on the wire ``VirtualMachineTargetInfo``.

    Fields:
        - ``name``: ``string``, required.
        - ``configurationTag``: List of ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/TargetInfo.rst``
    """

    @_rt.enum(
        "vim.vm.TargetInfo.ConfigurationTag", wire_name="VirtualMachineTargetInfoConfigurationTag"
    )
    class ConfigurationTag(_rt.VimEnum):
        """The enum ``vim.vm.TargetInfo.ConfigurationTag``, on the wire ``VirtualMachineTargetInfoConfigurationTag``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/TargetInfo/ConfigurationTag.rst``
        """

        compliant = "compliant"
        """The value ``compliant``."""
        clusterWide = "clusterWide"
        """The value ``clusterWide``."""

    name: str = ""
    """``string``, required. Since 1.0."""
    configurationTag: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since 1.0."""
