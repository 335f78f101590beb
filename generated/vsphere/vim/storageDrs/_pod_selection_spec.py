# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.storageDrs.PodSelectionSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.storageDrs.PodSelectionSpec",
    wire_name="StorageDrsPodSelectionSpec",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "initialVmConfig",
            "vim.storageDrs.PodSelectionSpec.VmPodConfig",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "storagePod", "vim.StoragePod", optional=True, since="vim.version.version7", rank=7
        ),
    ),
)
class PodSelectionSpec(vmodl.DynamicData):
    """The data object ``vim.storageDrs.PodSelectionSpec``, on the wire ``StorageDrsPodSelectionSpec``.

    Fields:
        - ``initialVmConfig``: List of ``vim.storageDrs.PodSelectionSpec.VmPodConfig``, optional.
        - ``storagePod``: ``vim.StoragePod``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/storageDrs/PodSelectionSpec.rst``
    """

    @_rt.data(
        "vim.storageDrs.PodSelectionSpec.DiskLocator",
        wire_name="PodDiskLocator",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("diskId", "int", since="vim.version.version7", rank=7),
            _rt.Property(
                "diskMoveType", "string", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "diskBackingInfo",
                "vim.vm.device.VirtualDevice.BackingInfo",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "profile",
                "vim.vm.ProfileSpec",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
    )
    class DiskLocator(vmodl.DynamicData):
        """The data object ``vim.storageDrs.PodSelectionSpec.DiskLocator``, on the wire ``PodDiskLocator``.

        Fields:
            - ``diskId``: ``int``, required.
            - ``diskMoveType``: ``string``, optional.
            - ``diskBackingInfo``: ``vim.vm.device.VirtualDevice.BackingInfo``, optional.
            - ``profile``: List of ``vim.vm.ProfileSpec``, optional. Since vSphere API 5.5.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/storageDrs/PodSelectionSpec/DiskLocator.rst``
        """

        diskId: int = 0
        """``int``, required. Since vSphere API 5.0."""
        diskMoveType: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        diskBackingInfo: vim.vm.device.VirtualDevice.BackingInfo | None = None
        """``vim.vm.device.VirtualDevice.BackingInfo``, optional. Since vSphere API 5.0."""
        profile: _rt.Field[list[vim.vm.ProfileSpec], Iterable[vim.vm.ProfileSpec]] = _rt.EMPTY
        """List of ``vim.vm.ProfileSpec``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.storageDrs.PodSelectionSpec.VmPodConfig",
        wire_name="VmPodConfigForPlacement",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("storagePod", "vim.StoragePod", since="vim.version.version7", rank=7),
            _rt.Property(
                "disk",
                "vim.storageDrs.PodSelectionSpec.DiskLocator",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "vmConfig",
                "vim.storageDrs.VmConfigInfo",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property(
                "interVmRule",
                "vim.cluster.RuleInfo",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    class VmPodConfig(vmodl.DynamicData):
        """The data object ``vim.storageDrs.PodSelectionSpec.VmPodConfig``, on the wire ``VmPodConfigForPlacement``.

        Fields:
            - ``storagePod``: ``vim.StoragePod``, required.
            - ``disk``: List of ``vim.storageDrs.PodSelectionSpec.DiskLocator``, optional.
            - ``vmConfig``: ``vim.storageDrs.VmConfigInfo``, optional.
            - ``interVmRule``: List of ``vim.cluster.RuleInfo``, optional.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/storageDrs/PodSelectionSpec/VmPodConfig.rst``
        """

        storagePod: vim.StoragePod = _rt.UNSET
        """``vim.StoragePod``, required. Since vSphere API 5.0."""
        disk: _rt.Field[
            list[vim.storageDrs.PodSelectionSpec.DiskLocator],
            Iterable[vim.storageDrs.PodSelectionSpec.DiskLocator],
        ] = _rt.EMPTY
        """List of ``vim.storageDrs.PodSelectionSpec.DiskLocator``, optional. Since vSphere API
        5.0.
        """
        vmConfig: vim.storageDrs.VmConfigInfo | None = None
        """``vim.storageDrs.VmConfigInfo``, optional. Since vSphere API 5.0."""
        interVmRule: _rt.Field[list[vim.cluster.RuleInfo], Iterable[vim.cluster.RuleInfo]] = (
            _rt.EMPTY
        )
        """List of ``vim.cluster.RuleInfo``, optional. Since vSphere API 5.0."""

    initialVmConfig: _rt.Field[
        list[vim.storageDrs.PodSelectionSpec.VmPodConfig],
        Iterable[vim.storageDrs.PodSelectionSpec.VmPodConfig],
    ] = _rt.EMPTY
    """List of ``vim.storageDrs.PodSelectionSpec.VmPodConfig``, optional. Since vSphere API 5.0."""
    storagePod: vim.StoragePod | None = None
    """``vim.StoragePod``, optional. Since vSphere API 5.0."""
