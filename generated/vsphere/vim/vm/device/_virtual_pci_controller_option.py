# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualPCIControllerOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualPCIControllerOption",
    wire_name="VirtualPCIControllerOption",
    properties=lambda: (
        _rt.Property("numSCSIControllers", "vim.option.IntOption"),
        _rt.Property("numEthernetCards", "vim.option.IntOption"),
        _rt.Property("numVideoCards", "vim.option.IntOption"),
        _rt.Property("numSoundCards", "vim.option.IntOption"),
        _rt.Property("numVmiRoms", "vim.option.IntOption", since="vim.version.version2", rank=2),
        _rt.Property(
            "numVmciDevices", "vim.option.IntOption", since="vim.version.version4", rank=4
        ),
        _rt.Property(
            "numPCIPassthroughDevices", "vim.option.IntOption", since="vim.version.version4", rank=4
        ),
        _rt.Property(
            "numSasSCSIControllers", "vim.option.IntOption", since="vim.version.version4", rank=4
        ),
        _rt.Property(
            "numVmxnet3EthernetCards", "vim.option.IntOption", since="vim.version.version4", rank=4
        ),
        _rt.Property(
            "numParaVirtualSCSIControllers",
            "vim.option.IntOption",
            since="vim.version.version4",
            rank=4,
        ),
        _rt.Property(
            "numSATAControllers", "vim.option.IntOption", since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "numNVMEControllers",
            "vim.option.IntOption",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "numVmxnet3VrdmaEthernetCards",
            "vim.option.IntOption",
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class VirtualPCIControllerOption(vim.vm.device.VirtualControllerOption):
    """The data object ``vim.vm.device.VirtualPCIControllerOption``.

    Fields:
        - ``numSCSIControllers``: ``vim.option.IntOption``, required.
        - ``numEthernetCards``: ``vim.option.IntOption``, required.
        - ``numVideoCards``: ``vim.option.IntOption``, required.
        - ``numSoundCards``: ``vim.option.IntOption``, required.
        - ``numVmiRoms``: ``vim.option.IntOption``, required. Since VI API 2.5.
        - ``numVmciDevices``: ``vim.option.IntOption``, required. Since vSphere API 4.0.
        - ``numPCIPassthroughDevices``: ``vim.option.IntOption``, required. Since vSphere API 4.0.
        - ``numSasSCSIControllers``: ``vim.option.IntOption``, required. Since vSphere API 4.0.
        - ``numVmxnet3EthernetCards``: ``vim.option.IntOption``, required. Since vSphere API 4.0.
        - ``numParaVirtualSCSIControllers``: ``vim.option.IntOption``, required. Since vSphere API
          4.0.
        - ``numSATAControllers``: ``vim.option.IntOption``, required. Since vSphere API 5.5.
        - ``numNVMEControllers``: ``vim.option.IntOption``, optional. Since vSphere API 6.5.
        - ``numVmxnet3VrdmaEthernetCards``: ``vim.option.IntOption``, optional. Since vSphere API
          6.7.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualPCIControllerOption.rst``
    """

    numSCSIControllers: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since 1.0."""
    numEthernetCards: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since 1.0."""
    numVideoCards: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since 1.0."""
    numSoundCards: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since 1.0."""
    numVmiRoms: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since VI API 2.5."""
    numVmciDevices: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since vSphere API 4.0."""
    numPCIPassthroughDevices: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since vSphere API 4.0."""
    numSasSCSIControllers: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since vSphere API 4.0."""
    numVmxnet3EthernetCards: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since vSphere API 4.0."""
    numParaVirtualSCSIControllers: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since vSphere API 4.0."""
    numSATAControllers: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since vSphere API 5.5."""
    numNVMEControllers: vim.option.IntOption | None = None
    """``vim.option.IntOption``, optional. Since vSphere API 6.5."""
    numVmxnet3VrdmaEthernetCards: vim.option.IntOption | None = None
    """``vim.option.IntOption``, optional. Since vSphere API 6.7."""
