# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.FaultToleranceVMConfigSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.FaultToleranceVMConfigSpec",
    wire_name="FaultToleranceVMConfigSpec",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "vmConfig", "vim.Datastore", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "disks",
            "vim.vm.FaultToleranceVMConfigSpec.FaultToleranceDiskSpec",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class FaultToleranceVMConfigSpec(vmodl.DynamicData):
    """The data object ``vim.vm.FaultToleranceVMConfigSpec``.

    Fields:
        - ``vmConfig``: ``vim.Datastore``, optional.
        - ``disks``: List of ``vim.vm.FaultToleranceVMConfigSpec.FaultToleranceDiskSpec``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/vm/FaultToleranceVMConfigSpec.rst``
    """

    @_rt.data(
        "vim.vm.FaultToleranceVMConfigSpec.FaultToleranceDiskSpec",
        wire_name="FaultToleranceDiskSpec",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "disk", "vim.vm.device.VirtualDevice", since="vim.version.version10", rank=10
            ),
            _rt.Property("datastore", "vim.Datastore", since="vim.version.version10", rank=10),
        ),
    )
    class FaultToleranceDiskSpec(vmodl.DynamicData):
        """The data object ``vim.vm.FaultToleranceVMConfigSpec.FaultToleranceDiskSpec``.

        Fields:
            - ``disk``: ``vim.vm.device.VirtualDevice``, required.
            - ``datastore``: ``vim.Datastore``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/FaultToleranceVMConfigSpec/FaultToleranceDiskSpec.rst``
        """

        disk: vim.vm.device.VirtualDevice = _rt.UNSET
        """``vim.vm.device.VirtualDevice``, required. Since vSphere API 6.0."""
        datastore: vim.Datastore = _rt.UNSET
        """``vim.Datastore``, required. Since vSphere API 6.0."""

    vmConfig: vim.Datastore | None = None
    """``vim.Datastore``, optional. Since vSphere API 6.0."""
    disks: _rt.Field[
        list[vim.vm.FaultToleranceVMConfigSpec.FaultToleranceDiskSpec],
        Iterable[vim.vm.FaultToleranceVMConfigSpec.FaultToleranceDiskSpec],
    ] = _rt.EMPTY
    """List of ``vim.vm.FaultToleranceVMConfigSpec.FaultToleranceDiskSpec``, optional. Since vSphere
    API 6.0.
    """
