# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VFlashManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.VFlashManager",
    wire_name="HostVFlashManager",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "vFlashConfigInfo",
            "vim.host.VFlashManager.VFlashConfigInfo",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VFlashManager(_rt.ManagedObject):
    """The managed object ``vim.host.VFlashManager``, on the wire ``HostVFlashManager``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VFlashManager.rst``
    """

    @_rt.data(
        "vim.host.VFlashManager.VFlashCacheConfigInfo",
        wire_name="HostVFlashManagerVFlashCacheConfigInfo",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "vFlashModuleConfigOption",
                "vim.host.VFlashManager.VFlashCacheConfigInfo.VFlashModuleConfigOption",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "defaultVFlashModule", "string", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property(
                "swapCacheReservationInGB",
                "long",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
    )
    class VFlashCacheConfigInfo(vmodl.DynamicData):
        """The data object ``vim.host.VFlashManager.VFlashCacheConfigInfo``, on the wire ``HostVFlashManagerVFlashCacheConfigInfo``.

        Fields:
            - ``vFlashModuleConfigOption``: List of
              ``vim.host.VFlashManager.VFlashCacheConfigInfo.VFlashModuleConfigOption``, optional.
            - ``defaultVFlashModule``: ``string``, optional.
            - ``swapCacheReservationInGB``: ``long`` in gigabytes, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/host/VFlashManager/VFlashCacheConfigInfo.rst``
        """

        @_rt.data(
            "vim.host.VFlashManager.VFlashCacheConfigInfo.VFlashModuleConfigOption",
            wire_name="HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption",
            since="vim.version.version9",
            rank=9,
            properties=lambda: (
                _rt.Property("vFlashModule", "string", since="vim.version.version9", rank=9),
                _rt.Property("vFlashModuleVersion", "string", since="vim.version.version9", rank=9),
                _rt.Property(
                    "minSupportedModuleVersion", "string", since="vim.version.version9", rank=9
                ),
                _rt.Property(
                    "cacheConsistencyType",
                    "vim.option.ChoiceOption",
                    since="vim.version.version9",
                    rank=9,
                ),
                _rt.Property(
                    "cacheMode", "vim.option.ChoiceOption", since="vim.version.version9", rank=9
                ),
                _rt.Property(
                    "blockSizeInKBOption",
                    "vim.option.LongOption",
                    since="vim.version.version9",
                    rank=9,
                ),
                _rt.Property(
                    "reservationInMBOption",
                    "vim.option.LongOption",
                    since="vim.version.version9",
                    rank=9,
                ),
                _rt.Property("maxDiskSizeInKB", "long", since="vim.version.version9", rank=9),
            ),
        )
        class VFlashModuleConfigOption(vmodl.DynamicData):
            """The data object ``vim.host.VFlashManager.VFlashCacheConfigInfo.VFlashModuleConfigOption``, on the wire ``HostVFlashManagerVFlashCacheConfigInfoVFlashModuleConfigOption``.

            Fields:
                - ``vFlashModule``: ``string``, required.
                - ``vFlashModuleVersion``: ``string``, required.
                - ``minSupportedModuleVersion``: ``string``, required.
                - ``cacheConsistencyType``: ``vim.option.ChoiceOption``, required.
                - ``cacheMode``: ``vim.option.ChoiceOption``, required.
                - ``blockSizeInKBOption``: ``vim.option.LongOption``, required.
                - ``reservationInMBOption``: ``vim.option.LongOption``, required.
                - ``maxDiskSizeInKB``: ``long`` in kilobytes, required.

            Since:
                vSphere API 5.5 (``vim.version.version9``)

            Source:
                ``vim/host/VFlashManager/VFlashCacheConfigInfo/VFlashModuleConfigOption.rst``
            """

            vFlashModule: str = ""
            """``string``, required. Since vSphere API 5.5."""
            vFlashModuleVersion: str = ""
            """``string``, required. Since vSphere API 5.5."""
            minSupportedModuleVersion: str = ""
            """``string``, required. Since vSphere API 5.5."""
            cacheConsistencyType: vim.option.ChoiceOption = _rt.UNSET
            """``vim.option.ChoiceOption``, required. Since vSphere API 5.5."""
            cacheMode: vim.option.ChoiceOption = _rt.UNSET
            """``vim.option.ChoiceOption``, required. Since vSphere API 5.5."""
            blockSizeInKBOption: vim.option.LongOption = _rt.UNSET
            """``vim.option.LongOption``, required. Since vSphere API 5.5."""
            reservationInMBOption: vim.option.LongOption = _rt.UNSET
            """``vim.option.LongOption``, required. Since vSphere API 5.5."""
            maxDiskSizeInKB: int = 0
            """``long`` in kilobytes, required. Since vSphere API 5.5."""

        vFlashModuleConfigOption: _rt.Field[
            list[vim.host.VFlashManager.VFlashCacheConfigInfo.VFlashModuleConfigOption],
            Iterable[vim.host.VFlashManager.VFlashCacheConfigInfo.VFlashModuleConfigOption],
        ] = _rt.EMPTY
        """List of ``vim.host.VFlashManager.VFlashCacheConfigInfo.VFlashModuleConfigOption``,
        optional. Since vSphere API 5.5.
        """
        defaultVFlashModule: str | None = None
        """``string``, optional. Since vSphere API 5.5."""
        swapCacheReservationInGB: int | None = None
        """``long`` in gigabytes, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.host.VFlashManager.VFlashCacheConfigSpec",
        wire_name="HostVFlashManagerVFlashCacheConfigSpec",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("defaultVFlashModule", "string", since="vim.version.version9", rank=9),
            _rt.Property("swapCacheReservationInGB", "long", since="vim.version.version9", rank=9),
        ),
    )
    class VFlashCacheConfigSpec(vmodl.DynamicData):
        """The data object ``vim.host.VFlashManager.VFlashCacheConfigSpec``, on the wire ``HostVFlashManagerVFlashCacheConfigSpec``.

        Fields:
            - ``defaultVFlashModule``: ``string``, required.
            - ``swapCacheReservationInGB``: ``long`` in gigabytes, required.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/host/VFlashManager/VFlashCacheConfigSpec.rst``
        """

        defaultVFlashModule: str = ""
        """``string``, required. Since vSphere API 5.5."""
        swapCacheReservationInGB: int = 0
        """``long`` in gigabytes, required. Since vSphere API 5.5."""

    @_rt.data(
        "vim.host.VFlashManager.VFlashConfigInfo",
        wire_name="HostVFlashManagerVFlashConfigInfo",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "vFlashResourceConfigInfo",
                "vim.host.VFlashManager.VFlashResourceConfigInfo",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "vFlashCacheConfigInfo",
                "vim.host.VFlashManager.VFlashCacheConfigInfo",
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
    )
    class VFlashConfigInfo(vmodl.DynamicData):
        """The data object ``vim.host.VFlashManager.VFlashConfigInfo``, on the wire ``HostVFlashManagerVFlashConfigInfo``.

        Fields:
            - ``vFlashResourceConfigInfo``: ``vim.host.VFlashManager.VFlashResourceConfigInfo``,
              optional.
            - ``vFlashCacheConfigInfo``: ``vim.host.VFlashManager.VFlashCacheConfigInfo``, optional.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/host/VFlashManager/VFlashConfigInfo.rst``
        """

        vFlashResourceConfigInfo: vim.host.VFlashManager.VFlashResourceConfigInfo | None = None
        """``vim.host.VFlashManager.VFlashResourceConfigInfo``, optional. Since vSphere API 5.5."""
        vFlashCacheConfigInfo: vim.host.VFlashManager.VFlashCacheConfigInfo | None = None
        """``vim.host.VFlashManager.VFlashCacheConfigInfo``, optional. Since vSphere API 5.5."""

    @_rt.data(
        "vim.host.VFlashManager.VFlashResourceConfigInfo",
        wire_name="HostVFlashManagerVFlashResourceConfigInfo",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "vffs", "vim.host.VffsVolume", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property("capacity", "long", since="vim.version.version9", rank=9),
        ),
    )
    class VFlashResourceConfigInfo(vmodl.DynamicData):
        """The data object ``vim.host.VFlashManager.VFlashResourceConfigInfo``, on the wire ``HostVFlashManagerVFlashResourceConfigInfo``.

        Fields:
            - ``vffs``: ``vim.host.VffsVolume``, optional.
            - ``capacity``: ``long``, required.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/host/VFlashManager/VFlashResourceConfigInfo.rst``
        """

        vffs: vim.host.VffsVolume | None = None
        """``vim.host.VffsVolume``, optional. Since vSphere API 5.5."""
        capacity: int = 0
        """``long``, required. Since vSphere API 5.5."""

    @_rt.data(
        "vim.host.VFlashManager.VFlashResourceConfigSpec",
        wire_name="HostVFlashManagerVFlashResourceConfigSpec",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("vffsUuid", "string", since="vim.version.version9", rank=9),
        ),
    )
    class VFlashResourceConfigSpec(vmodl.DynamicData):
        """The data object ``vim.host.VFlashManager.VFlashResourceConfigSpec``, on the wire ``HostVFlashManagerVFlashResourceConfigSpec``.

        Fields:
            - ``vffsUuid``: ``string``, required.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/host/VFlashManager/VFlashResourceConfigSpec.rst``
        """

        vffsUuid: str = ""
        """``string``, required. Since vSphere API 5.5."""

    @_rt.data(
        "vim.host.VFlashManager.VFlashResourceRunTimeInfo",
        wire_name="HostVFlashManagerVFlashResourceRunTimeInfo",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property("usage", "long", since="vim.version.version9", rank=9),
            _rt.Property("capacity", "long", since="vim.version.version9", rank=9),
            _rt.Property("accessible", "boolean", since="vim.version.version9", rank=9),
            _rt.Property("capacityForVmCache", "long", since="vim.version.version9", rank=9),
            _rt.Property("freeForVmCache", "long", since="vim.version.version9", rank=9),
        ),
    )
    class VFlashResourceRunTimeInfo(vmodl.DynamicData):
        """The data object ``vim.host.VFlashManager.VFlashResourceRunTimeInfo``, on the wire ``HostVFlashManagerVFlashResourceRunTimeInfo``.

        Fields:
            - ``usage``: ``long``, required.
            - ``capacity``: ``long``, required.
            - ``accessible``: ``boolean``, required.
            - ``capacityForVmCache``: ``long``, required.
            - ``freeForVmCache``: ``long``, required.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/host/VFlashManager/VFlashResourceRunTimeInfo.rst``
        """

        usage: int = 0
        """``long``, required. Since vSphere API 5.5."""
        capacity: int = 0
        """``long``, required. Since vSphere API 5.5."""
        accessible: bool = False
        """``boolean``, required. Since vSphere API 5.5."""
        capacityForVmCache: int = 0
        """``long``, required. Since vSphere API 5.5."""
        freeForVmCache: int = 0
        """``long``, required. Since vSphere API 5.5."""

    @property
    def vFlashConfigInfo(self) -> vim.host.VFlashManager.VFlashConfigInfo | None:
        """``vim.host.VFlashManager.VFlashConfigInfo``, optional. Since vSphere API 5.5."""
        if self._rank < 9:
            self._unsupported("vFlashConfigInfo", 9)
        _result: vim.host.VFlashManager.VFlashConfigInfo | None = self._fetch("vFlashConfigInfo")
        return _result

    @_rt.method(
        "ConfigureVFlashResourceEx_Task",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault,),
        parameters=(
            _rt.Parameter(
                "devicePath",
                "string",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
        returns=_rt.Returns(
            "vim.Task", optional=True, task_result="vim.host.VFlashResourceConfigurationResult"
        ),
    )
    def ConfigureVFlashResourceEx_Task(
        self, devicePath: Iterable[str] = ()
    ) -> _rt.TaskOf[vim.host.VFlashResourceConfigurationResult | None]:
        """Starts a task that yields ``vim.host.VFlashResourceConfigurationResult``. Since vSphere
        API 5.5.

        Args:
            devicePath: List of ``string``, optional.

        Raises:
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"devicePath": _rt.array("devicePath", devicePath)}
        if self._rank < 9:
            self._unsupported("ConfigureVFlashResourceEx_Task", 9)
        _result: _rt.TaskOf[vim.host.VFlashResourceConfigurationResult | None] = self._invoke(
            "ConfigureVFlashResourceEx_Task", _arguments
        )
        return _result

    ConfigureVFlashResourceEx = ConfigureVFlashResourceEx_Task

    @_rt.method(
        "HostConfigureVFlashResource",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Storage",
        raises=(vim.fault.HostConfigFault, vim.fault.ResourceInUse),
        parameters=(
            _rt.Parameter(
                "spec",
                "vim.host.VFlashManager.VFlashResourceConfigSpec",
                since="vim.version.version9",
                rank=9,
            ),
        ),
    )
    def HostConfigureVFlashResource(
        self, spec: vim.host.VFlashManager.VFlashResourceConfigSpec
    ) -> None:
        """Returns nothing. Since vSphere API 5.5.

        Args:
            spec: ``vim.host.VFlashManager.VFlashResourceConfigSpec``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.
            vim.fault.ResourceInUse: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        _arguments = {"spec": spec}
        if self._rank < 9:
            self._unsupported("HostConfigureVFlashResource", 9)
        self._check_arguments("HostConfigureVFlashResource", _arguments)
        self._invoke("HostConfigureVFlashResource", _arguments)

    ConfigureVFlashResource = HostConfigureVFlashResource

    @_rt.method(
        "HostRemoveVFlashResource",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.Storage",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault, vim.fault.ResourceInUse),
    )
    def HostRemoveVFlashResource(self) -> None:
        """Returns nothing. Since vSphere API 5.5.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.
            vim.fault.ResourceInUse: Not described.

        Privilege:
            ``Host.Config.Storage``
        """
        if self._rank < 9:
            self._unsupported("HostRemoveVFlashResource", 9)
        self._invoke("HostRemoveVFlashResource", {})

    RemoveVFlashResource = HostRemoveVFlashResource

    @_rt.method(
        "HostConfigVFlashCache",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.AdvancedConfig",
        raises=(
            vim.fault.HostConfigFault,
            vim.fault.InaccessibleVFlashSource,
            vim.fault.ResourceInUse,
        ),
        parameters=(
            _rt.Parameter(
                "spec",
                "vim.host.VFlashManager.VFlashCacheConfigSpec",
                since="vim.version.version9",
                rank=9,
            ),
        ),
    )
    def HostConfigVFlashCache(self, spec: vim.host.VFlashManager.VFlashCacheConfigSpec) -> None:
        """Returns nothing. Since vSphere API 5.5.

        Args:
            spec: ``vim.host.VFlashManager.VFlashCacheConfigSpec``, required.

        Raises:
            vim.fault.HostConfigFault: Not described.
            vim.fault.InaccessibleVFlashSource: Not described.
            vim.fault.ResourceInUse: Not described.

        Privilege:
            ``Host.Config.AdvancedConfig``
        """
        _arguments = {"spec": spec}
        if self._rank < 9:
            self._unsupported("HostConfigVFlashCache", 9)
        self._check_arguments("HostConfigVFlashCache", _arguments)
        self._invoke("HostConfigVFlashCache", _arguments)

    ConfigureHostVFlashCache = HostConfigVFlashCache

    @_rt.method(
        "HostGetVFlashModuleDefaultConfig",
        since="vim.version.version9",
        rank=9,
        privilege="Host.Config.AdvancedConfig",
        raises=(vim.fault.NotFound, vim.fault.HostConfigFault),
        parameters=(_rt.Parameter("vFlashModule", "string", since="vim.version.version9", rank=9),),
        returns=_rt.Returns("vim.vm.device.VirtualDisk.VFlashCacheConfigInfo"),
    )
    def HostGetVFlashModuleDefaultConfig(
        self, vFlashModule: str
    ) -> vim.vm.device.VirtualDisk.VFlashCacheConfigInfo:
        """Returns ``vim.vm.device.VirtualDisk.VFlashCacheConfigInfo``. Since vSphere API 5.5.

        Args:
            vFlashModule: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.AdvancedConfig``
        """
        _arguments = {"vFlashModule": vFlashModule}
        if self._rank < 9:
            self._unsupported("HostGetVFlashModuleDefaultConfig", 9)
        _result: vim.vm.device.VirtualDisk.VFlashCacheConfigInfo = self._invoke(
            "HostGetVFlashModuleDefaultConfig", _arguments
        )
        return _result

    GetVFlashModuleDefaultConfig = HostGetVFlashModuleDefaultConfig
