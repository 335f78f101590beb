# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.lccm.Hooks``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.opaque("eam.lccm.Hooks")
class Hooks(_rt.Opaque):
    """``eam.lccm.Hooks``, of which this package knows no more than the name."""

    @_rt.data(
        "eam.lccm.Hooks.HookListSpec",
        wire_name="HooksHookListSpec",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property(
                "solutions",
                "string",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
            _rt.Property(
                "hosts",
                "vim.HostSystem",
                array=True,
                optional=True,
                since="eam.version.version1",
                rank=1,
            ),
        ),
    )
    class HookListSpec(vmodl.DynamicData):
        """The data object ``eam.lccm.Hooks.HookListSpec``, on the wire ``HooksHookListSpec``.

        Fields:
            - ``solutions``: List of ``string``, optional.
            - ``hosts``: List of ``vim.HostSystem``, optional.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Hooks/HookListSpec.rst``
        """

        solutions: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since eam API 1.0."""
        hosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
        """List of ``vim.HostSystem``, optional. Since eam API 1.0."""

    @_rt.enum(
        "eam.lccm.Hooks.HookType", wire_name="HooksHookType", since="eam.version.version1", rank=1
    )
    class HookType(_rt.VimEnum):
        """The enum ``eam.lccm.Hooks.HookType``, on the wire ``HooksHookType``.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Hooks/HookType.rst``
        """

        POST_PROVISIONING = "POST_PROVISIONING"
        """The value ``POST_PROVISIONING``."""
        POST_POWER_ON = "POST_POWER_ON"
        """The value ``POST_POWER_ON``."""

    @_rt.data(
        "eam.lccm.Hooks.MarkAsProcessedSpec",
        wire_name="HooksMarkAsProcessedSpec",
        since="eam.version.version1",
        rank=1,
        properties=lambda: (
            _rt.Property("vm", "vim.VirtualMachine", since="eam.version.version1", rank=1),
            _rt.Property("hookType", "string", since="eam.version.version1", rank=1),
            _rt.Property("success", "boolean", since="eam.version.version1", rank=1),
        ),
    )
    class MarkAsProcessedSpec(vmodl.DynamicData):
        """The data object ``eam.lccm.Hooks.MarkAsProcessedSpec``, on the wire ``HooksMarkAsProcessedSpec``.

        Fields:
            - ``vm``: ``vim.VirtualMachine``, required.
            - ``hookType``: ``string``, required.
            - ``success``: ``boolean``, required.

        Since:
            eam API 1.0 (``eam.version.version1``)

        Source:
            ``eam/lccm/Hooks/MarkAsProcessedSpec.rst``
        """

        vm: vim.VirtualMachine = _rt.UNSET
        """``vim.VirtualMachine``, required. Since eam API 1.0."""
        hookType: str = ""
        """``string``, required. Since eam API 1.0."""
        success: bool = False
        """``boolean``, required. Since eam API 1.0."""
