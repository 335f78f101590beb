# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualVMCIDeviceOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.device.VirtualVMCIDeviceOption",
    wire_name="VirtualMachineVMCIDeviceOption",
    since="vim.version.version4",
    rank=4,
    properties=lambda: (
        _rt.Property(
            "allowUnrestrictedCommunication",
            "vim.option.BoolOption",
            since="vim.version.version4",
            rank=4,
        ),
        _rt.Property(
            "filterSpecOption",
            "vim.vm.device.VirtualVMCIDeviceOption.FilterSpecOption",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "filterSupported",
            "vim.option.BoolOption",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class VirtualVMCIDeviceOption(vim.vm.device.VirtualDeviceOption):
    """The data object ``vim.vm.device.VirtualVMCIDeviceOption``, on the wire ``VirtualMachineVMCIDeviceOption``.

    Fields:
        - ``allowUnrestrictedCommunication``: ``vim.option.BoolOption``, required.
        - ``filterSpecOption``: ``vim.vm.device.VirtualVMCIDeviceOption.FilterSpecOption``,
          optional. Since vSphere API 6.0.
        - ``filterSupported``: ``vim.option.BoolOption``, optional. Since vSphere API 6.0.

    Since:
        vSphere API 4.0 (``vim.version.version4``)

    Source:
        ``vim/vm/device/VirtualVMCIDeviceOption.rst``
    """

    @_rt.data(
        "vim.vm.device.VirtualVMCIDeviceOption.FilterSpecOption",
        wire_name="VirtualMachineVMCIDeviceOptionFilterSpecOption",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "action", "vim.option.ChoiceOption", since="vim.version.version10", rank=10
            ),
            _rt.Property(
                "protocol", "vim.option.ChoiceOption", since="vim.version.version10", rank=10
            ),
            _rt.Property(
                "direction", "vim.option.ChoiceOption", since="vim.version.version10", rank=10
            ),
            _rt.Property(
                "lowerDstPortBoundary",
                "vim.option.LongOption",
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "upperDstPortBoundary",
                "vim.option.LongOption",
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class FilterSpecOption(vmodl.DynamicData):
        """The data object ``vim.vm.device.VirtualVMCIDeviceOption.FilterSpecOption``, on the wire ``VirtualMachineVMCIDeviceOptionFilterSpecOption``.

        Fields:
            - ``action``: ``vim.option.ChoiceOption``, required.
            - ``protocol``: ``vim.option.ChoiceOption``, required.
            - ``direction``: ``vim.option.ChoiceOption``, required.
            - ``lowerDstPortBoundary``: ``vim.option.LongOption``, required.
            - ``upperDstPortBoundary``: ``vim.option.LongOption``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/device/VirtualVMCIDeviceOption/FilterSpecOption.rst``
        """

        action: vim.option.ChoiceOption = _rt.UNSET
        """``vim.option.ChoiceOption``, required. Since vSphere API 6.0."""
        protocol: vim.option.ChoiceOption = _rt.UNSET
        """``vim.option.ChoiceOption``, required. Since vSphere API 6.0."""
        direction: vim.option.ChoiceOption = _rt.UNSET
        """``vim.option.ChoiceOption``, required. Since vSphere API 6.0."""
        lowerDstPortBoundary: vim.option.LongOption = _rt.UNSET
        """``vim.option.LongOption``, required. Since vSphere API 6.0."""
        upperDstPortBoundary: vim.option.LongOption = _rt.UNSET
        """``vim.option.LongOption``, required. Since vSphere API 6.0."""

    allowUnrestrictedCommunication: vim.option.BoolOption = _rt.UNSET
    """``vim.option.BoolOption``, required. Since vSphere API 4.0."""
    filterSpecOption: vim.vm.device.VirtualVMCIDeviceOption.FilterSpecOption | None = None
    """``vim.vm.device.VirtualVMCIDeviceOption.FilterSpecOption``, optional. Since vSphere API
    6.0.
    """
    filterSupported: vim.option.BoolOption | None = None
    """``vim.option.BoolOption``, optional. Since vSphere API 6.0."""
