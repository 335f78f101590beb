# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
# mypy: disable-error-code="assignment,override"
# pyright: reportAssignmentType=false
# pyright: reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false
"""``vim.vm.device.VirtualNVDIMM``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualNVDIMM",
    wire_name="VirtualNVDIMM",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property("capacityInMB", "long", since="vim.version.version12", rank=12),
        _rt.Property(
            "configuredCapacityInMB", "long", optional=True, since="vim.version.v7_0_2_0", rank=22
        ),
    ),
)
class VirtualNVDIMM(vim.vm.device.VirtualDevice):
    """The data object ``vim.vm.device.VirtualNVDIMM``.

    Fields:
        - ``capacityInMB``: ``long`` in megabytes, required.
        - ``configuredCapacityInMB``: ``long`` in megabytes, optional. Since vSphere API 7.0.2.0.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/vm/device/VirtualNVDIMM.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualNVDIMM.BackingInfo",
        wire_name="VirtualNVDIMMBackingInfo",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property(
                "parent",
                "vim.vm.device.VirtualNVDIMM.BackingInfo",
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property(
                "changeId", "string", optional=True, since="vim.version.version12", rank=12
            ),
        ),
    )
    class BackingInfo(vim.vm.device.VirtualDevice.FileBackingInfo):
        """The data object ``vim.vm.device.VirtualNVDIMM.BackingInfo``, on the wire ``VirtualNVDIMMBackingInfo``.

        Fields:
            - ``parent``: ``vim.vm.device.VirtualNVDIMM.BackingInfo``, optional.
            - ``changeId``: ``string``, optional.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/vm/device/VirtualNVDIMM/BackingInfo.rst``
        """

        parent: vim.vm.device.VirtualNVDIMM.BackingInfo | None = None
        """``vim.vm.device.VirtualNVDIMM.BackingInfo``, optional. Since vSphere API 6.7."""
        changeId: str | None = None
        """``string``, optional. Since vSphere API 6.7."""

    capacityInMB: int = 0
    """``long`` in megabytes, required. Since vSphere API 6.7."""
    configuredCapacityInMB: int | None = None
    """``long`` in megabytes, optional. Since vSphere API 7.0.2.0."""
