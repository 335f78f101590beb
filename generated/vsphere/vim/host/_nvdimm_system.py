# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NvdimmSystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.NvdimmSystem",
    wire_name="HostNvdimmSystem",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property(
            "nvdimmSystemInfo",
            "vim.host.NvdimmSystem.NvdimmSystemInfo",
            since="vim.version.version12",
            rank=12,
            privilege="Host.Config.Nvdimm",
        ),
    ),
)
class NvdimmSystem(_rt.ManagedObject):
    """The managed object ``vim.host.NvdimmSystem``, on the wire ``HostNvdimmSystem``.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/host/NvdimmSystem.rst``
    """

    @_rt.data(
        "vim.host.NvdimmSystem.DimmInfo",
        wire_name="NvdimmDimmInfo",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property("dimmHandle", "int", since="vim.version.version12", rank=12),
            _rt.Property(
                "healthInfo",
                "vim.host.NvdimmSystem.HealthInfo",
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property("totalCapacity", "long", since="vim.version.version12", rank=12),
            _rt.Property("persistentCapacity", "long", since="vim.version.version12", rank=12),
            _rt.Property(
                "availablePersistentCapacity", "long", since="vim.version.version12", rank=12
            ),
            _rt.Property("volatileCapacity", "long", since="vim.version.version12", rank=12),
            _rt.Property(
                "availableVolatileCapacity", "long", since="vim.version.version12", rank=12
            ),
            _rt.Property("blockCapacity", "long", since="vim.version.version12", rank=12),
            _rt.Property(
                "regionInfo",
                "vim.host.NvdimmSystem.RegionInfo",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property("representationString", "string", since="vim.version.version12", rank=12),
        ),
    )
    class DimmInfo(vmodl.DynamicData):
        """The data object ``vim.host.NvdimmSystem.DimmInfo``, on the wire ``NvdimmDimmInfo``.

        Fields:
            - ``dimmHandle``: ``int``, required.
            - ``healthInfo``: ``vim.host.NvdimmSystem.HealthInfo``, required.
            - ``totalCapacity``: ``long``, required.
            - ``persistentCapacity``: ``long``, required.
            - ``availablePersistentCapacity``: ``long``, required.
            - ``volatileCapacity``: ``long``, required.
            - ``availableVolatileCapacity``: ``long``, required.
            - ``blockCapacity``: ``long``, required.
            - ``regionInfo``: List of ``vim.host.NvdimmSystem.RegionInfo``, optional.
            - ``representationString``: ``string``, required.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/host/NvdimmSystem/DimmInfo.rst``
        """

        dimmHandle: int = 0
        """``int``, required. Since vSphere API 6.7."""
        healthInfo: vim.host.NvdimmSystem.HealthInfo = _rt.UNSET
        """``vim.host.NvdimmSystem.HealthInfo``, required. Since vSphere API 6.7."""
        totalCapacity: int = 0
        """``long``, required. Since vSphere API 6.7."""
        persistentCapacity: int = 0
        """``long``, required. Since vSphere API 6.7."""
        availablePersistentCapacity: int = 0
        """``long``, required. Since vSphere API 6.7."""
        volatileCapacity: int = 0
        """``long``, required. Since vSphere API 6.7."""
        availableVolatileCapacity: int = 0
        """``long``, required. Since vSphere API 6.7."""
        blockCapacity: int = 0
        """``long``, required. Since vSphere API 6.7."""
        regionInfo: _rt.Field[
            list[vim.host.NvdimmSystem.RegionInfo], Iterable[vim.host.NvdimmSystem.RegionInfo]
        ] = _rt.EMPTY
        """List of ``vim.host.NvdimmSystem.RegionInfo``, optional. Since vSphere API 6.7."""
        representationString: str = ""
        """``string``, required. Since vSphere API 6.7."""

    @_rt.data(
        "vim.host.NvdimmSystem.Guid",
        wire_name="NvdimmGuid",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property("uuid", "string", since="vim.version.version12", rank=12),
        ),
    )
    class Guid(vmodl.DynamicData):
        """The data object ``vim.host.NvdimmSystem.Guid``, on the wire ``NvdimmGuid``.

        Fields:
            - ``uuid``: ``string``, required.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/host/NvdimmSystem/Guid.rst``
        """

        uuid: str = ""
        """``string``, required. Since vSphere API 6.7."""

    @_rt.data(
        "vim.host.NvdimmSystem.HealthInfo",
        wire_name="NvdimmHealthInfo",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property("healthStatus", "string", since="vim.version.version12", rank=12),
            _rt.Property("healthInformation", "string", since="vim.version.version12", rank=12),
            _rt.Property(
                "stateFlagInfo",
                "string",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property("dimmTemperature", "int", since="vim.version.version12", rank=12),
            _rt.Property("dimmTemperatureThreshold", "int", since="vim.version.version12", rank=12),
            _rt.Property("spareBlocksPercentage", "int", since="vim.version.version12", rank=12),
            _rt.Property("spareBlockThreshold", "int", since="vim.version.version12", rank=12),
            _rt.Property("dimmLifespanPercentage", "int", since="vim.version.version12", rank=12),
            _rt.Property(
                "esTemperature", "int", optional=True, since="vim.version.version12", rank=12
            ),
            _rt.Property(
                "esTemperatureThreshold",
                "int",
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property(
                "esLifespanPercentage", "int", optional=True, since="vim.version.version12", rank=12
            ),
        ),
    )
    class HealthInfo(vmodl.DynamicData):
        """The data object ``vim.host.NvdimmSystem.HealthInfo``, on the wire ``NvdimmHealthInfo``.

        Fields:
            - ``healthStatus``: ``string``, required.
            - ``healthInformation``: ``string``, required.
            - ``stateFlagInfo``: List of ``string``, optional.
            - ``dimmTemperature``: ``int``, required.
            - ``dimmTemperatureThreshold``: ``int``, required.
            - ``spareBlocksPercentage``: ``int`` in percent, required.
            - ``spareBlockThreshold``: ``int``, required.
            - ``dimmLifespanPercentage``: ``int`` in percent, required.
            - ``esTemperature``: ``int``, optional.
            - ``esTemperatureThreshold``: ``int``, optional.
            - ``esLifespanPercentage``: ``int`` in percent, optional.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/host/NvdimmSystem/HealthInfo.rst``
        """

        @_rt.enum(
            "vim.host.NvdimmSystem.HealthInfo.StateFlag",
            wire_name="NvdimmNvdimmHealthInfoState",
            since="vim.version.version12",
            rank=12,
        )
        class StateFlag(_rt.VimEnum):
            """The enum ``vim.host.NvdimmSystem.HealthInfo.StateFlag``, on the wire ``NvdimmNvdimmHealthInfoState``.

            Since:
                vSphere API 6.7 (``vim.version.version12``)

            Source:
                ``vim/host/NvdimmSystem/HealthInfo/StateFlag.rst``
            """

            normal = "normal"
            """The value ``normal``."""
            error = "error"
            """The value ``error``."""

        healthStatus: str = ""
        """``string``, required. Since vSphere API 6.7."""
        healthInformation: str = ""
        """``string``, required. Since vSphere API 6.7."""
        stateFlagInfo: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 6.7."""
        dimmTemperature: int = 0
        """``int``, required. Since vSphere API 6.7."""
        dimmTemperatureThreshold: int = 0
        """``int``, required. Since vSphere API 6.7."""
        spareBlocksPercentage: int = 0
        """``int`` in percent, required. Since vSphere API 6.7."""
        spareBlockThreshold: int = 0
        """``int``, required. Since vSphere API 6.7."""
        dimmLifespanPercentage: int = 0
        """``int`` in percent, required. Since vSphere API 6.7."""
        esTemperature: int | None = None
        """``int``, optional. Since vSphere API 6.7."""
        esTemperatureThreshold: int | None = None
        """``int``, optional. Since vSphere API 6.7."""
        esLifespanPercentage: int | None = None
        """``int`` in percent, optional. Since vSphere API 6.7."""

    @_rt.data(
        "vim.host.NvdimmSystem.InterleaveSetInfo",
        wire_name="NvdimmInterleaveSetInfo",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property("setId", "int", since="vim.version.version12", rank=12),
            _rt.Property("rangeType", "string", since="vim.version.version12", rank=12),
            _rt.Property("baseAddress", "long", since="vim.version.version12", rank=12),
            _rt.Property("size", "long", since="vim.version.version12", rank=12),
            _rt.Property("availableSize", "long", since="vim.version.version12", rank=12),
            _rt.Property(
                "deviceList",
                "int",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property("state", "string", since="vim.version.version12", rank=12),
        ),
    )
    class InterleaveSetInfo(vmodl.DynamicData):
        """The data object ``vim.host.NvdimmSystem.InterleaveSetInfo``, on the wire ``NvdimmInterleaveSetInfo``.

        Fields:
            - ``setId``: ``int``, required.
            - ``rangeType``: ``string``, required.
            - ``baseAddress``: ``long``, required.
            - ``size``: ``long``, required.
            - ``availableSize``: ``long``, required.
            - ``deviceList``: List of ``int``, optional.
            - ``state``: ``string``, required.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/host/NvdimmSystem/InterleaveSetInfo.rst``
        """

        @_rt.enum(
            "vim.host.NvdimmSystem.InterleaveSetInfo.InterleaveSetState",
            wire_name="NvdimmInterleaveSetState",
            since="vim.version.version12",
            rank=12,
        )
        class InterleaveSetState(_rt.VimEnum):
            """The enum ``vim.host.NvdimmSystem.InterleaveSetInfo.InterleaveSetState``, on the wire ``NvdimmInterleaveSetState``.

            Since:
                vSphere API 6.7 (``vim.version.version12``)

            Source:
                ``vim/host/NvdimmSystem/InterleaveSetInfo/InterleaveSetState.rst``
            """

            invalid = "invalid"
            """The value ``invalid``."""
            active = "active"
            """The value ``active``."""

        setId: int = 0
        """``int``, required. Since vSphere API 6.7."""
        rangeType: str = ""
        """``string``, required. Since vSphere API 6.7."""
        baseAddress: int = 0
        """``long``, required. Since vSphere API 6.7."""
        size: int = 0
        """``long``, required. Since vSphere API 6.7."""
        availableSize: int = 0
        """``long``, required. Since vSphere API 6.7."""
        deviceList: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
        """List of ``int``, optional. Since vSphere API 6.7."""
        state: str = ""
        """``string``, required. Since vSphere API 6.7."""

    @_rt.data(
        "vim.host.NvdimmSystem.NamespaceCreateSpec",
        wire_name="NvdimmNamespaceCreateSpec",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property(
                "friendlyName", "string", optional=True, since="vim.version.version12", rank=12
            ),
            _rt.Property("blockSize", "long", since="vim.version.version12", rank=12),
            _rt.Property("blockCount", "long", since="vim.version.version12", rank=12),
            _rt.Property("type", "string", since="vim.version.version12", rank=12),
            _rt.Property("locationID", "int", since="vim.version.version12", rank=12),
        ),
    )
    class NamespaceCreateSpec(vmodl.DynamicData):
        """The data object ``vim.host.NvdimmSystem.NamespaceCreateSpec``, on the wire ``NvdimmNamespaceCreateSpec``.

        Fields:
            - ``friendlyName``: ``string``, optional.
            - ``blockSize``: ``long``, required.
            - ``blockCount``: ``long``, required.
            - ``type``: ``string``, required.
            - ``locationID``: ``int``, required.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/host/NvdimmSystem/NamespaceCreateSpec.rst``
        """

        friendlyName: str | None = None
        """``string``, optional. Since vSphere API 6.7."""
        blockSize: int = 0
        """``long``, required. Since vSphere API 6.7."""
        blockCount: int = 0
        """``long``, required. Since vSphere API 6.7."""
        type: str = ""
        """``string``, required. Since vSphere API 6.7."""
        locationID: int = 0
        """``int``, required. Since vSphere API 6.7."""

    @_rt.data(
        "vim.host.NvdimmSystem.NamespaceDeleteSpec",
        wire_name="NvdimmNamespaceDeleteSpec",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property("uuid", "string", since="vim.version.version12", rank=12),
        ),
    )
    class NamespaceDeleteSpec(vmodl.DynamicData):
        """The data object ``vim.host.NvdimmSystem.NamespaceDeleteSpec``, on the wire ``NvdimmNamespaceDeleteSpec``.

        Fields:
            - ``uuid``: ``string``, required.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/host/NvdimmSystem/NamespaceDeleteSpec.rst``
        """

        uuid: str = ""
        """``string``, required. Since vSphere API 6.7."""

    @_rt.data(
        "vim.host.NvdimmSystem.NamespaceDetails",
        wire_name="NvdimmNamespaceDetails",
        since="vim.version.version13",
        rank=13,
        properties=lambda: (
            _rt.Property("uuid", "string", since="vim.version.version13", rank=13),
            _rt.Property("friendlyName", "string", since="vim.version.version13", rank=13),
            _rt.Property("size", "long", since="vim.version.version13", rank=13),
            _rt.Property("type", "string", since="vim.version.version13", rank=13),
            _rt.Property("namespaceHealthStatus", "string", since="vim.version.version13", rank=13),
            _rt.Property("interleavesetID", "int", since="vim.version.version13", rank=13),
            _rt.Property("state", "string", since="vim.version.version13", rank=13),
        ),
    )
    class NamespaceDetails(vmodl.DynamicData):
        """The data object ``vim.host.NvdimmSystem.NamespaceDetails``, on the wire ``NvdimmNamespaceDetails``.

        Fields:
            - ``uuid``: ``string``, required.
            - ``friendlyName``: ``string``, required.
            - ``size``: ``long``, required.
            - ``type``: ``string``, required.
            - ``namespaceHealthStatus``: ``string``, required.
            - ``interleavesetID``: ``int``, required.
            - ``state``: ``string``, required.

        Since:
            vSphere API 6.7.1 (``vim.version.version13``)

        Source:
            ``vim/host/NvdimmSystem/NamespaceDetails.rst``
        """

        @_rt.enum(
            "vim.host.NvdimmSystem.NamespaceDetails.NamespaceHealthStatus",
            wire_name="NvdimmNamespaceDetailsHealthStatus",
            since="vim.version.version13",
            rank=13,
        )
        class NamespaceHealthStatus(_rt.VimEnum):
            """The enum ``vim.host.NvdimmSystem.NamespaceDetails.NamespaceHealthStatus``, on the wire ``NvdimmNamespaceDetailsHealthStatus``.

            Since:
                vSphere API 6.7.1 (``vim.version.version13``)

            Source:
                ``vim/host/NvdimmSystem/NamespaceDetails/NamespaceHealthStatus.rst``
            """

            normal = "normal"
            """The value ``normal``."""
            missing = "missing"
            """The value ``missing``."""
            labelMissing = "labelMissing"
            """The value ``labelMissing``."""
            interleaveBroken = "interleaveBroken"
            """The value ``interleaveBroken``."""
            labelInconsistent = "labelInconsistent"
            """The value ``labelInconsistent``."""

        @_rt.enum(
            "vim.host.NvdimmSystem.NamespaceDetails.NamespaceState",
            wire_name="NvdimmNamespaceDetailsState",
            since="vim.version.version13",
            rank=13,
        )
        class NamespaceState(_rt.VimEnum):
            """The enum ``vim.host.NvdimmSystem.NamespaceDetails.NamespaceState``, on the wire ``NvdimmNamespaceDetailsState``.

            Since:
                vSphere API 6.7.1 (``vim.version.version13``)

            Source:
                ``vim/host/NvdimmSystem/NamespaceDetails/NamespaceState.rst``
            """

            invalid = "invalid"
            """The value ``invalid``."""
            notInUse = "notInUse"
            """The value ``notInUse``."""
            inUse = "inUse"
            """The value ``inUse``."""

        uuid: str = ""
        """``string``, required. Since vSphere API 6.7.1."""
        friendlyName: str = ""
        """``string``, required. Since vSphere API 6.7.1."""
        size: int = 0
        """``long``, required. Since vSphere API 6.7.1."""
        type: str = ""
        """``string``, required. Since vSphere API 6.7.1."""
        namespaceHealthStatus: str = ""
        """``string``, required. Since vSphere API 6.7.1."""
        interleavesetID: int = 0
        """``int``, required. Since vSphere API 6.7.1."""
        state: str = ""
        """``string``, required. Since vSphere API 6.7.1."""

    @_rt.data(
        "vim.host.NvdimmSystem.NamespaceInfo",
        wire_name="NvdimmNamespaceInfo",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property("uuid", "string", since="vim.version.version12", rank=12),
            _rt.Property("friendlyName", "string", since="vim.version.version12", rank=12),
            _rt.Property("blockSize", "long", since="vim.version.version12", rank=12),
            _rt.Property("blockCount", "long", since="vim.version.version12", rank=12),
            _rt.Property("type", "string", since="vim.version.version12", rank=12),
            _rt.Property("namespaceHealthStatus", "string", since="vim.version.version12", rank=12),
            _rt.Property("locationID", "int", since="vim.version.version12", rank=12),
            _rt.Property("state", "string", since="vim.version.version12", rank=12),
        ),
    )
    class NamespaceInfo(vmodl.DynamicData):
        """The data object ``vim.host.NvdimmSystem.NamespaceInfo``, on the wire ``NvdimmNamespaceInfo``.

        Fields:
            - ``uuid``: ``string``, required.
            - ``friendlyName``: ``string``, required.
            - ``blockSize``: ``long``, required.
            - ``blockCount``: ``long``, required.
            - ``type``: ``string``, required.
            - ``namespaceHealthStatus``: ``string``, required.
            - ``locationID``: ``int``, required.
            - ``state``: ``string``, required.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/host/NvdimmSystem/NamespaceInfo.rst``
        """

        @_rt.enum(
            "vim.host.NvdimmSystem.NamespaceInfo.NamespaceHealthStatus",
            wire_name="NvdimmNamespaceHealthStatus",
            since="vim.version.version12",
            rank=12,
        )
        class NamespaceHealthStatus(_rt.VimEnum):
            """The enum ``vim.host.NvdimmSystem.NamespaceInfo.NamespaceHealthStatus``, on the wire ``NvdimmNamespaceHealthStatus``.

            Since:
                vSphere API 6.7 (``vim.version.version12``)

            Source:
                ``vim/host/NvdimmSystem/NamespaceInfo/NamespaceHealthStatus.rst``
            """

            normal = "normal"
            """The value ``normal``."""
            missing = "missing"
            """The value ``missing``."""
            labelMissing = "labelMissing"
            """The value ``labelMissing``."""
            interleaveBroken = "interleaveBroken"
            """The value ``interleaveBroken``."""
            labelInconsistent = "labelInconsistent"
            """The value ``labelInconsistent``."""
            bttCorrupt = "bttCorrupt"
            """The value ``bttCorrupt``."""
            badBlockSize = "badBlockSize"
            """The value ``badBlockSize``."""

        @_rt.enum(
            "vim.host.NvdimmSystem.NamespaceInfo.NamespaceState",
            wire_name="NvdimmNamespaceState",
            since="vim.version.version12",
            rank=12,
        )
        class NamespaceState(_rt.VimEnum):
            """The enum ``vim.host.NvdimmSystem.NamespaceInfo.NamespaceState``, on the wire ``NvdimmNamespaceState``.

            Since:
                vSphere API 6.7 (``vim.version.version12``)

            Source:
                ``vim/host/NvdimmSystem/NamespaceInfo/NamespaceState.rst``
            """

            invalid = "invalid"
            """The value ``invalid``."""
            notInUse = "notInUse"
            """The value ``notInUse``."""
            inUse = "inUse"
            """The value ``inUse``."""

        uuid: str = ""
        """``string``, required. Since vSphere API 6.7."""
        friendlyName: str = ""
        """``string``, required. Since vSphere API 6.7."""
        blockSize: int = 0
        """``long``, required. Since vSphere API 6.7."""
        blockCount: int = 0
        """``long``, required. Since vSphere API 6.7."""
        type: str = ""
        """``string``, required. Since vSphere API 6.7."""
        namespaceHealthStatus: str = ""
        """``string``, required. Since vSphere API 6.7."""
        locationID: int = 0
        """``int``, required. Since vSphere API 6.7."""
        state: str = ""
        """``string``, required. Since vSphere API 6.7."""

    @_rt.enum(
        "vim.host.NvdimmSystem.NamespaceType",
        wire_name="NvdimmNamespaceType",
        since="vim.version.version12",
        rank=12,
    )
    class NamespaceType(_rt.VimEnum):
        """The enum ``vim.host.NvdimmSystem.NamespaceType``, on the wire ``NvdimmNamespaceType``.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/host/NvdimmSystem/NamespaceType.rst``
        """

        blockNamespace = "blockNamespace"
        """The value ``blockNamespace``."""
        persistentNamespace = "persistentNamespace"
        """The value ``persistentNamespace``."""

    @_rt.data(
        "vim.host.NvdimmSystem.NvdimmSystemInfo",
        wire_name="NvdimmSystemInfo",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property(
                "summary",
                "vim.host.NvdimmSystem.Summary",
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property(
                "dimms", "int", array=True, optional=True, since="vim.version.version12", rank=12
            ),
            _rt.Property(
                "dimmInfo",
                "vim.host.NvdimmSystem.DimmInfo",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property(
                "interleaveSet",
                "int",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property(
                "iSetInfo",
                "vim.host.NvdimmSystem.InterleaveSetInfo",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property(
                "namespace",
                "vim.host.NvdimmSystem.Guid",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property(
                "nsInfo",
                "vim.host.NvdimmSystem.NamespaceInfo",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property(
                "nsDetails",
                "vim.host.NvdimmSystem.NamespaceDetails",
                array=True,
                optional=True,
                since="vim.version.version13",
                rank=13,
            ),
        ),
    )
    class NvdimmSystemInfo(vmodl.DynamicData):
        """The data object ``vim.host.NvdimmSystem.NvdimmSystemInfo``.

        Fields:
            - ``summary``: ``vim.host.NvdimmSystem.Summary``, optional.
            - ``dimms``: List of ``int``, optional.
            - ``dimmInfo``: List of ``vim.host.NvdimmSystem.DimmInfo``, optional.
            - ``interleaveSet``: List of ``int``, optional.
            - ``iSetInfo``: List of ``vim.host.NvdimmSystem.InterleaveSetInfo``, optional.
            - ``namespace``: List of ``vim.host.NvdimmSystem.Guid``, optional.
            - ``nsInfo``: List of ``vim.host.NvdimmSystem.NamespaceInfo``, optional.
            - ``nsDetails``: List of ``vim.host.NvdimmSystem.NamespaceDetails``, optional. Since
              vSphere API 6.7.1.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/host/NvdimmSystem/NvdimmSystemInfo.rst``
        """

        summary: vim.host.NvdimmSystem.Summary | None = None
        """``vim.host.NvdimmSystem.Summary``, optional. Since vSphere API 6.7."""
        dimms: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
        """List of ``int``, optional. Since vSphere API 6.7."""
        dimmInfo: _rt.Field[
            list[vim.host.NvdimmSystem.DimmInfo], Iterable[vim.host.NvdimmSystem.DimmInfo]
        ] = _rt.EMPTY
        """List of ``vim.host.NvdimmSystem.DimmInfo``, optional. Since vSphere API 6.7."""
        interleaveSet: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
        """List of ``int``, optional. Since vSphere API 6.7."""
        iSetInfo: _rt.Field[
            list[vim.host.NvdimmSystem.InterleaveSetInfo],
            Iterable[vim.host.NvdimmSystem.InterleaveSetInfo],
        ] = _rt.EMPTY
        """List of ``vim.host.NvdimmSystem.InterleaveSetInfo``, optional. Since vSphere API 6.7."""
        namespace: _rt.Field[
            list[vim.host.NvdimmSystem.Guid], Iterable[vim.host.NvdimmSystem.Guid]
        ] = _rt.EMPTY
        """List of ``vim.host.NvdimmSystem.Guid``, optional. Since vSphere API 6.7."""
        nsInfo: _rt.Field[
            list[vim.host.NvdimmSystem.NamespaceInfo], Iterable[vim.host.NvdimmSystem.NamespaceInfo]
        ] = _rt.EMPTY
        """List of ``vim.host.NvdimmSystem.NamespaceInfo``, optional. Since vSphere API 6.7."""
        nsDetails: _rt.Field[
            list[vim.host.NvdimmSystem.NamespaceDetails],
            Iterable[vim.host.NvdimmSystem.NamespaceDetails],
        ] = _rt.EMPTY
        """List of ``vim.host.NvdimmSystem.NamespaceDetails``, optional. Since vSphere API 6.7.1."""

    @_rt.data(
        "vim.host.NvdimmSystem.PMemNamespaceCreateSpec",
        wire_name="NvdimmPMemNamespaceCreateSpec",
        since="vim.version.version13",
        rank=13,
        properties=lambda: (
            _rt.Property(
                "friendlyName", "string", optional=True, since="vim.version.version13", rank=13
            ),
            _rt.Property("size", "long", since="vim.version.version13", rank=13),
            _rt.Property("interleavesetID", "int", since="vim.version.version13", rank=13),
        ),
    )
    class PMemNamespaceCreateSpec(vmodl.DynamicData):
        """The data object ``vim.host.NvdimmSystem.PMemNamespaceCreateSpec``, on the wire ``NvdimmPMemNamespaceCreateSpec``.

        Fields:
            - ``friendlyName``: ``string``, optional.
            - ``size``: ``long``, required.
            - ``interleavesetID``: ``int``, required.

        Since:
            vSphere API 6.7.1 (``vim.version.version13``)

        Source:
            ``vim/host/NvdimmSystem/PMemNamespaceCreateSpec.rst``
        """

        friendlyName: str | None = None
        """``string``, optional. Since vSphere API 6.7.1."""
        size: int = 0
        """``long``, required. Since vSphere API 6.7.1."""
        interleavesetID: int = 0
        """``int``, required. Since vSphere API 6.7.1."""

    @_rt.enum(
        "vim.host.NvdimmSystem.RangeType",
        wire_name="NvdimmRangeType",
        since="vim.version.version12",
        rank=12,
    )
    class RangeType(_rt.VimEnum):
        """The enum ``vim.host.NvdimmSystem.RangeType``, on the wire ``NvdimmRangeType``.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/host/NvdimmSystem/RangeType.rst``
        """

        volatileRange = "volatileRange"
        """The value ``volatileRange``."""
        persistentRange = "persistentRange"
        """The value ``persistentRange``."""
        controlRange = "controlRange"
        """The value ``controlRange``."""
        blockRange = "blockRange"
        """The value ``blockRange``."""
        volatileVirtualDiskRange = "volatileVirtualDiskRange"
        """The value ``volatileVirtualDiskRange``."""
        volatileVirtualCDRange = "volatileVirtualCDRange"
        """The value ``volatileVirtualCDRange``."""
        persistentVirtualDiskRange = "persistentVirtualDiskRange"
        """The value ``persistentVirtualDiskRange``."""
        persistentVirtualCDRange = "persistentVirtualCDRange"
        """The value ``persistentVirtualCDRange``."""

    @_rt.data(
        "vim.host.NvdimmSystem.RegionInfo",
        wire_name="NvdimmRegionInfo",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property("regionId", "int", since="vim.version.version12", rank=12),
            _rt.Property("setId", "int", since="vim.version.version12", rank=12),
            _rt.Property("rangeType", "string", since="vim.version.version12", rank=12),
            _rt.Property("startAddr", "long", since="vim.version.version12", rank=12),
            _rt.Property("size", "long", since="vim.version.version12", rank=12),
            _rt.Property("offset", "long", since="vim.version.version12", rank=12),
        ),
    )
    class RegionInfo(vmodl.DynamicData):
        """The data object ``vim.host.NvdimmSystem.RegionInfo``, on the wire ``NvdimmRegionInfo``.

        Fields:
            - ``regionId``: ``int``, required.
            - ``setId``: ``int``, required.
            - ``rangeType``: ``string``, required.
            - ``startAddr``: ``long``, required.
            - ``size``: ``long``, required.
            - ``offset``: ``long``, required.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/host/NvdimmSystem/RegionInfo.rst``
        """

        regionId: int = 0
        """``int``, required. Since vSphere API 6.7."""
        setId: int = 0
        """``int``, required. Since vSphere API 6.7."""
        rangeType: str = ""
        """``string``, required. Since vSphere API 6.7."""
        startAddr: int = 0
        """``long``, required. Since vSphere API 6.7."""
        size: int = 0
        """``long``, required. Since vSphere API 6.7."""
        offset: int = 0
        """``long``, required. Since vSphere API 6.7."""

    @_rt.data(
        "vim.host.NvdimmSystem.Summary",
        wire_name="NvdimmSummary",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property("numDimms", "int", since="vim.version.version12", rank=12),
            _rt.Property("healthStatus", "string", since="vim.version.version12", rank=12),
            _rt.Property("totalCapacity", "long", since="vim.version.version12", rank=12),
            _rt.Property("persistentCapacity", "long", since="vim.version.version12", rank=12),
            _rt.Property("blockCapacity", "long", since="vim.version.version12", rank=12),
            _rt.Property("availableCapacity", "long", since="vim.version.version12", rank=12),
            _rt.Property("numInterleavesets", "int", since="vim.version.version12", rank=12),
            _rt.Property("numNamespaces", "int", since="vim.version.version12", rank=12),
        ),
    )
    class Summary(vmodl.DynamicData):
        """The data object ``vim.host.NvdimmSystem.Summary``, on the wire ``NvdimmSummary``.

        Fields:
            - ``numDimms``: ``int``, required.
            - ``healthStatus``: ``string``, required.
            - ``totalCapacity``: ``long``, required.
            - ``persistentCapacity``: ``long``, required.
            - ``blockCapacity``: ``long``, required.
            - ``availableCapacity``: ``long``, required.
            - ``numInterleavesets``: ``int``, required.
            - ``numNamespaces``: ``int``, required.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/host/NvdimmSystem/Summary.rst``
        """

        numDimms: int = 0
        """``int``, required. Since vSphere API 6.7."""
        healthStatus: str = ""
        """``string``, required. Since vSphere API 6.7."""
        totalCapacity: int = 0
        """``long``, required. Since vSphere API 6.7."""
        persistentCapacity: int = 0
        """``long``, required. Since vSphere API 6.7."""
        blockCapacity: int = 0
        """``long``, required. Since vSphere API 6.7."""
        availableCapacity: int = 0
        """``long``, required. Since vSphere API 6.7."""
        numInterleavesets: int = 0
        """``int``, required. Since vSphere API 6.7."""
        numNamespaces: int = 0
        """``int``, required. Since vSphere API 6.7."""

    @property
    def nvdimmSystemInfo(self) -> vim.host.NvdimmSystem.NvdimmSystemInfo:
        """``vim.host.NvdimmSystem.NvdimmSystemInfo``, always set. Since vSphere API 6.7.

        Privilege:
            ``Host.Config.Nvdimm``
        """
        if self._rank < 12:
            self._unsupported("nvdimmSystemInfo", 12)
        _result: vim.host.NvdimmSystem.NvdimmSystemInfo = self._fetch("nvdimmSystemInfo")
        return _result

    @_rt.method(
        "CreateNvdimmNamespace_Task",
        since="vim.version.version12",
        rank=12,
        privilege="Host.Config.Nvdimm",
        raises=(vim.fault.InvalidHostState, vim.fault.AlreadyExists, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter(
                "createSpec",
                "vim.host.NvdimmSystem.NamespaceCreateSpec",
                since="vim.version.version12",
                rank=12,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.host.NvdimmSystem.Guid"),
    )
    def CreateNvdimmNamespace_Task(
        self, createSpec: vim.host.NvdimmSystem.NamespaceCreateSpec
    ) -> _rt.TaskOf[vim.host.NvdimmSystem.Guid]:
        """Starts a task that yields ``vim.host.NvdimmSystem.Guid``. Since vSphere API 6.7.

        Args:
            createSpec: ``vim.host.NvdimmSystem.NamespaceCreateSpec``, required.

        Raises:
            vim.fault.InvalidHostState: Not described.
            vim.fault.AlreadyExists: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Nvdimm``
        """
        _arguments = {"createSpec": createSpec}
        if self._rank < 12:
            self._unsupported("CreateNvdimmNamespace_Task", 12)
        self._check_arguments("CreateNvdimmNamespace_Task", _arguments)
        _result: _rt.TaskOf[vim.host.NvdimmSystem.Guid] = self._invoke(
            "CreateNvdimmNamespace_Task", _arguments
        )
        return _result

    CreateNamespace = CreateNvdimmNamespace_Task

    @_rt.method(
        "CreateNvdimmPMemNamespace_Task",
        since="vim.version.version13",
        rank=13,
        privilege="Host.Config.Nvdimm",
        raises=(vim.fault.InvalidHostState, vim.fault.AlreadyExists, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter(
                "createSpec",
                "vim.host.NvdimmSystem.PMemNamespaceCreateSpec",
                since="vim.version.version13",
                rank=13,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="vim.host.NvdimmSystem.Guid"),
    )
    def CreateNvdimmPMemNamespace_Task(
        self, createSpec: vim.host.NvdimmSystem.PMemNamespaceCreateSpec
    ) -> _rt.TaskOf[vim.host.NvdimmSystem.Guid]:
        """Starts a task that yields ``vim.host.NvdimmSystem.Guid``. Since vSphere API 6.7.1.

        Args:
            createSpec: ``vim.host.NvdimmSystem.PMemNamespaceCreateSpec``, required.

        Raises:
            vim.fault.InvalidHostState: Not described.
            vim.fault.AlreadyExists: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Nvdimm``
        """
        _arguments = {"createSpec": createSpec}
        if self._rank < 13:
            self._unsupported("CreateNvdimmPMemNamespace_Task", 13)
        self._check_arguments("CreateNvdimmPMemNamespace_Task", _arguments)
        _result: _rt.TaskOf[vim.host.NvdimmSystem.Guid] = self._invoke(
            "CreateNvdimmPMemNamespace_Task", _arguments
        )
        return _result

    CreatePMemNamespace = CreateNvdimmPMemNamespace_Task

    @_rt.method(
        "DeleteNvdimmNamespace_Task",
        since="vim.version.version12",
        rank=12,
        privilege="Host.Config.Nvdimm",
        raises=(vim.fault.NotFound, vim.fault.InvalidHostState, vim.fault.HostConfigFault),
        parameters=(
            _rt.Parameter(
                "deleteSpec",
                "vim.host.NvdimmSystem.NamespaceDeleteSpec",
                since="vim.version.version12",
                rank=12,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def DeleteNvdimmNamespace_Task(
        self, deleteSpec: vim.host.NvdimmSystem.NamespaceDeleteSpec
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.7.

        Args:
            deleteSpec: ``vim.host.NvdimmSystem.NamespaceDeleteSpec``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.InvalidHostState: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Nvdimm``
        """
        _arguments = {"deleteSpec": deleteSpec}
        if self._rank < 12:
            self._unsupported("DeleteNvdimmNamespace_Task", 12)
        self._check_arguments("DeleteNvdimmNamespace_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("DeleteNvdimmNamespace_Task", _arguments)
        return _result

    DeleteNamespace = DeleteNvdimmNamespace_Task

    @_rt.method(
        "DeleteNvdimmBlockNamespaces_Task",
        since="vim.version.version12",
        rank=12,
        privilege="Host.Config.Nvdimm",
        raises=(vim.fault.NotFound, vim.fault.InvalidHostState, vim.fault.HostConfigFault),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def DeleteNvdimmBlockNamespaces_Task(self) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.7.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.InvalidHostState: Not described.
            vim.fault.HostConfigFault: Not described.

        Privilege:
            ``Host.Config.Nvdimm``
        """
        if self._rank < 12:
            self._unsupported("DeleteNvdimmBlockNamespaces_Task", 12)
        _result: _rt.TaskOf[None] = self._invoke("DeleteNvdimmBlockNamespaces_Task", {})
        return _result

    DeleteBlockNamespaces = DeleteNvdimmBlockNamespaces_Task
