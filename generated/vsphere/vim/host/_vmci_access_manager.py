# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.host.VmciAccessManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.opaque("vim.host.VmciAccessManager")
class VmciAccessManager(_rt.Opaque):
    """``vim.host.VmciAccessManager``, of which this package knows no more than the name."""

    @_rt.data(
        "vim.host.VmciAccessManager.AccessSpec",
        wire_name="HostVmciAccessManagerAccessSpec",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version7", rank=7),
            _rt.Property(
                "services",
                "string",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property("mode", "string", since="vim.version.version7", rank=7),
        ),
    )
    class AccessSpec(vmodl.DynamicData):
        """The data object ``vim.host.VmciAccessManager.AccessSpec``, on the wire ``HostVmciAccessManagerAccessSpec``.

        Fields:
            - ``vm``: ``vim.VirtualMachine``, required.
            - ``services``: List of ``string``, optional.
            - ``mode``: ``string``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/VmciAccessManager/AccessSpec.rst``
        """

        vm: vim.VirtualMachine = _rt.UNSET
        """``vim.VirtualMachine``, required. Since vSphere API 5.0."""
        services: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 5.0."""
        mode: str = ""
        """``string``, required. Since vSphere API 5.0."""

    @_rt.enum(
        "vim.host.VmciAccessManager.Mode",
        wire_name="HostVmciAccessManagerMode",
        since="vim.version.version7",
        rank=7,
    )
    class Mode(_rt.VimEnum):
        """The enum ``vim.host.VmciAccessManager.Mode``, on the wire ``HostVmciAccessManagerMode``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/VmciAccessManager/Mode.rst``
        """

        grant = "grant"
        """The value ``grant``."""
        replace = "replace"
        """The value ``replace``."""
        replace_ = "replace"
        revoke = "revoke"
        """The value ``revoke``."""
