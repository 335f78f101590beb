# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.RelocateSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.RelocateSpec",
    wire_name="VirtualMachineRelocateSpec",
    properties=lambda: (
        _rt.Property(
            "service", "vim.ServiceLocator", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property("folder", "vim.Folder", optional=True, since="vim.version.version10", rank=10),
        _rt.Property("datastore", "vim.Datastore", optional=True),
        _rt.Property("diskMoveType", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("pool", "vim.ResourcePool", optional=True),
        _rt.Property("host", "vim.HostSystem", optional=True),
        _rt.Property("disk", "vim.vm.RelocateSpec.DiskLocator", array=True, optional=True),
        _rt.Property("transform", "vim.vm.RelocateSpec.Transformation", optional=True),
        _rt.Property(
            "deviceChange",
            "vim.vm.device.VirtualDeviceSpec",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "profile",
            "vim.vm.ProfileSpec",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "cryptoSpec",
            "vim.encryption.CryptoSpec",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "tagSpecs",
            "vim.TagSpec",
            array=True,
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
        _rt.Property(
            "vmPlacementPolicies",
            "vim.vm.VmPlacementPolicy",
            array=True,
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
    ),
)
class RelocateSpec(vmodl.DynamicData):
    """The data object ``vim.vm.RelocateSpec``, on the wire ``VirtualMachineRelocateSpec``.

    Fields:
        - ``service``: ``vim.ServiceLocator``, optional. Since vSphere API 6.0.
        - ``folder``: ``vim.Folder``, optional. Since vSphere API 6.0.
        - ``datastore``: ``vim.Datastore``, optional.
        - ``diskMoveType``: ``string``, optional. Since vSphere API 4.0.
        - ``pool``: ``vim.ResourcePool``, optional.
        - ``host``: ``vim.HostSystem``, optional.
        - ``disk``: List of ``vim.vm.RelocateSpec.DiskLocator``, optional.
        - ``transform``: ``vim.vm.RelocateSpec.Transformation``, optional.
        - ``deviceChange``: List of ``vim.vm.device.VirtualDeviceSpec``, optional. Since vSphere API
          5.5.
        - ``profile``: List of ``vim.vm.ProfileSpec``, optional. Since vSphere API 5.5.
        - ``cryptoSpec``: ``vim.encryption.CryptoSpec``, optional. Since vSphere API 7.0.0.0.
        - ``tagSpecs``: List of ``vim.TagSpec``, optional. Since vSphere API 9.1.0.0.
        - ``vmPlacementPolicies``: List of ``vim.vm.VmPlacementPolicy``, optional. Since vSphere API
          9.1.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/RelocateSpec.rst``
    """

    @_rt.data(
        "vim.vm.RelocateSpec.DiskLocator",
        wire_name="VirtualMachineRelocateSpecDiskLocator",
        properties=lambda: (
            _rt.Property("diskId", "int"),
            _rt.Property("datastore", "vim.Datastore"),
            _rt.Property(
                "diskMoveType", "string", optional=True, since="vim.version.version5", rank=5
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
            _rt.Property(
                "backing",
                "vim.vm.RelocateSpec.DiskLocator.BackingSpec",
                optional=True,
                since="vim.version.v7_0",
                rank=18,
            ),
            _rt.Property(
                "filterSpec",
                "vim.vm.BaseIndependentFilterSpec",
                array=True,
                optional=True,
                since="vim.version.v7_0_2_1",
                rank=23,
            ),
        ),
    )
    class DiskLocator(vmodl.DynamicData):
        """The data object ``vim.vm.RelocateSpec.DiskLocator``, on the wire ``VirtualMachineRelocateSpecDiskLocator``.

        Fields:
            - ``diskId``: ``int``, required.
            - ``datastore``: ``vim.Datastore``, required.
            - ``diskMoveType``: ``string``, optional. Since vSphere API 4.0.
            - ``diskBackingInfo``: ``vim.vm.device.VirtualDevice.BackingInfo``, optional. Since
              vSphere API 5.0.
            - ``profile``: List of ``vim.vm.ProfileSpec``, optional. Since vSphere API 5.5.
            - ``backing``: ``vim.vm.RelocateSpec.DiskLocator.BackingSpec``, optional. Since vSphere
              API 7.0.0.0.
            - ``filterSpec``: List of ``vim.vm.BaseIndependentFilterSpec``, optional. Since vSphere
              API 7.0.2.1.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/RelocateSpec/DiskLocator.rst``
        """

        @_rt.data(
            "vim.vm.RelocateSpec.DiskLocator.BackingSpec",
            wire_name="VirtualMachineRelocateSpecDiskLocatorBackingSpec",
            since="vim.version.v7_0",
            rank=18,
            properties=lambda: (
                _rt.Property(
                    "parent",
                    "vim.vm.RelocateSpec.DiskLocator.BackingSpec",
                    optional=True,
                    since="vim.version.v7_0",
                    rank=18,
                ),
                _rt.Property(
                    "crypto",
                    "vim.encryption.CryptoSpec",
                    optional=True,
                    since="vim.version.v7_0",
                    rank=18,
                ),
            ),
        )
        class BackingSpec(vmodl.DynamicData):
            """The data object ``vim.vm.RelocateSpec.DiskLocator.BackingSpec``, on the wire ``VirtualMachineRelocateSpecDiskLocatorBackingSpec``.

            Fields:
                - ``parent``: ``vim.vm.RelocateSpec.DiskLocator.BackingSpec``, optional.
                - ``crypto``: ``vim.encryption.CryptoSpec``, optional.

            Since:
                vSphere API 7.0.0.0 (``vim.version.v7_0``)

            Source:
                ``vim/vm/RelocateSpec/DiskLocator/BackingSpec.rst``
            """

            parent: vim.vm.RelocateSpec.DiskLocator.BackingSpec | None = None
            """``vim.vm.RelocateSpec.DiskLocator.BackingSpec``, optional. Since vSphere API
            7.0.0.0.
            """
            crypto: vim.encryption.CryptoSpec | None = None
            """``vim.encryption.CryptoSpec``, optional. Since vSphere API 7.0.0.0."""

        diskId: int = 0
        """``int``, required. Since 1.0."""
        datastore: vim.Datastore = _rt.UNSET
        """``vim.Datastore``, required. Since 1.0."""
        diskMoveType: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        diskBackingInfo: vim.vm.device.VirtualDevice.BackingInfo | None = None
        """``vim.vm.device.VirtualDevice.BackingInfo``, optional. Since vSphere API 5.0."""
        profile: _rt.Field[list[vim.vm.ProfileSpec], Iterable[vim.vm.ProfileSpec]] = _rt.EMPTY
        """List of ``vim.vm.ProfileSpec``, optional. Since vSphere API 5.5."""
        backing: vim.vm.RelocateSpec.DiskLocator.BackingSpec | None = None
        """``vim.vm.RelocateSpec.DiskLocator.BackingSpec``, optional. Since vSphere API 7.0.0.0."""
        filterSpec: _rt.Field[
            list[vim.vm.BaseIndependentFilterSpec], Iterable[vim.vm.BaseIndependentFilterSpec]
        ] = _rt.EMPTY
        """List of ``vim.vm.BaseIndependentFilterSpec``, optional. Since vSphere API 7.0.2.1."""

    @_rt.enum(
        "vim.vm.RelocateSpec.DiskMoveOptions",
        wire_name="VirtualMachineRelocateDiskMoveOptions",
        since="vim.version.version5",
        rank=5,
    )
    class DiskMoveOptions(_rt.VimEnum):
        """The enum ``vim.vm.RelocateSpec.DiskMoveOptions``, on the wire ``VirtualMachineRelocateDiskMoveOptions``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/vm/RelocateSpec/DiskMoveOptions.rst``
        """

        moveAllDiskBackingsAndAllowSharing = "moveAllDiskBackingsAndAllowSharing"
        """The value ``moveAllDiskBackingsAndAllowSharing``."""
        moveAllDiskBackingsAndDisallowSharing = "moveAllDiskBackingsAndDisallowSharing"
        """The value ``moveAllDiskBackingsAndDisallowSharing``."""
        moveChildMostDiskBacking = "moveChildMostDiskBacking"
        """The value ``moveChildMostDiskBacking``."""
        createNewChildDiskBacking = "createNewChildDiskBacking"
        """The value ``createNewChildDiskBacking``."""
        moveAllDiskBackingsAndConsolidate = "moveAllDiskBackingsAndConsolidate"
        """The value ``moveAllDiskBackingsAndConsolidate``."""

    @_rt.enum(
        "vim.vm.RelocateSpec.Transformation", wire_name="VirtualMachineRelocateTransformation"
    )
    class Transformation(_rt.VimEnum):
        """The enum ``vim.vm.RelocateSpec.Transformation``, on the wire ``VirtualMachineRelocateTransformation``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/RelocateSpec/Transformation.rst``
        """

        flat = "flat"
        """The value ``flat``."""
        sparse = "sparse"
        """The value ``sparse``."""

    service: vim.ServiceLocator | None = None
    """``vim.ServiceLocator``, optional. Since vSphere API 6.0."""
    folder: vim.Folder | None = None
    """``vim.Folder``, optional. Since vSphere API 6.0."""
    datastore: vim.Datastore | None = None
    """``vim.Datastore``, optional. Since 1.0."""
    diskMoveType: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    pool: vim.ResourcePool | None = None
    """``vim.ResourcePool``, optional. Since 1.0."""
    host: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since 1.0."""
    disk: _rt.Field[
        list[vim.vm.RelocateSpec.DiskLocator], Iterable[vim.vm.RelocateSpec.DiskLocator]
    ] = _rt.EMPTY
    """List of ``vim.vm.RelocateSpec.DiskLocator``, optional. Since 1.0."""
    transform: _rt.Field[
        vim.vm.RelocateSpec.Transformation | None, vim.vm.RelocateSpec.Transformation | str | None
    ] = _rt.UNSET
    """``vim.vm.RelocateSpec.Transformation``, optional. Since 1.0."""
    deviceChange: _rt.Field[
        list[vim.vm.device.VirtualDeviceSpec], Iterable[vim.vm.device.VirtualDeviceSpec]
    ] = _rt.EMPTY
    """List of ``vim.vm.device.VirtualDeviceSpec``, optional. Since vSphere API 5.5."""
    profile: _rt.Field[list[vim.vm.ProfileSpec], Iterable[vim.vm.ProfileSpec]] = _rt.EMPTY
    """List of ``vim.vm.ProfileSpec``, optional. Since vSphere API 5.5."""
    cryptoSpec: vim.encryption.CryptoSpec | None = None
    """``vim.encryption.CryptoSpec``, optional. Since vSphere API 7.0.0.0."""
    tagSpecs: _rt.Field[list[vim.TagSpec], Iterable[vim.TagSpec]] = _rt.EMPTY
    """List of ``vim.TagSpec``, optional. Since vSphere API 9.1.0.0."""
    vmPlacementPolicies: _rt.Field[
        list[vim.vm.VmPlacementPolicy], Iterable[vim.vm.VmPlacementPolicy]
    ] = _rt.EMPTY
    """List of ``vim.vm.VmPlacementPolicy``, optional. Since vSphere API 9.1.0.0."""
