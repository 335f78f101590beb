# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.PciPassthruInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.PciPassthruInfo",
    wire_name="HostPciPassthruInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("id", "string", since="vim.version.version5", rank=5),
        _rt.Property("dependentDevice", "string", since="vim.version.version5", rank=5),
        _rt.Property("passthruEnabled", "boolean", since="vim.version.version5", rank=5),
        _rt.Property("passthruCapable", "boolean", since="vim.version.version5", rank=5),
        _rt.Property("passthruActive", "boolean", since="vim.version.version5", rank=5),
        _rt.Property(
            "hardwareLabel", "string", optional=True, since="vim.version.v7_0_2_0", rank=22
        ),
        _rt.Property(
            "directPathState",
            "vim.host.PciPassthruInfo.DirectPathState",
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
    ),
)
class PciPassthruInfo(vmodl.DynamicData):
    """The data object ``vim.host.PciPassthruInfo``, on the wire ``HostPciPassthruInfo``.

    Fields:
        - ``id``: ``string``, required.
        - ``dependentDevice``: ``string``, required.
        - ``passthruEnabled``: ``boolean``, required.
        - ``passthruCapable``: ``boolean``, required.
        - ``passthruActive``: ``boolean``, required.
        - ``hardwareLabel``: ``string``, optional. Since vSphere API 7.0.2.0.
        - ``directPathState``: ``vim.host.PciPassthruInfo.DirectPathState``, optional. Since vSphere
          API 9.1.0.0.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/PciPassthruInfo.rst``
    """

    @_rt.enum(
        "vim.host.PciPassthruInfo.DirectPathDeviceMode",
        wire_name="HostPciPassthruInfoDirectPathDeviceMode",
        since="vim.version.v9_1_0_0",
        rank=35,
    )
    class DirectPathDeviceMode(_rt.VimEnum):
        """The enum ``vim.host.PciPassthruInfo.DirectPathDeviceMode``, on the wire ``HostPciPassthruInfoDirectPathDeviceMode``.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/host/PciPassthruInfo/DirectPathDeviceMode.rst``
        """

        none = "none"
        """The value ``none``."""
        host = "host"
        """The value ``host``."""
        directPath = "directPath"
        """The value ``directPath``."""
        enhancedDirectPath = "enhancedDirectPath"
        """The value ``enhancedDirectPath``."""
        vGpuSameSize = "vGpuSameSize"
        """The value ``vGpuSameSize``."""
        vGpuMixedSize = "vGpuMixedSize"
        """The value ``vGpuMixedSize``."""
        systemSelect = "systemSelect"
        """The value ``systemSelect``."""

    @_rt.data(
        "vim.host.PciPassthruInfo.DirectPathState",
        wire_name="HostPciPassthruInfoDirectPathState",
        since="vim.version.v9_1_0_0",
        rank=35,
        properties=lambda: (
            _rt.Property("mode", "string", since="vim.version.v9_1_0_0", rank=35),
            _rt.Property(
                "configurableModes",
                "string",
                array=True,
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
            _rt.Property("usedMemory", "int", optional=True, since="vim.version.v9_1_0_0", rank=35),
        ),
    )
    class DirectPathState(vmodl.DynamicData):
        """The data object ``vim.host.PciPassthruInfo.DirectPathState``, on the wire ``HostPciPassthruInfoDirectPathState``.

        Fields:
            - ``mode``: ``string``, required.
            - ``configurableModes``: List of ``string``, optional.
            - ``usedMemory``: ``int``, optional.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/host/PciPassthruInfo/DirectPathState.rst``
        """

        mode: str = ""
        """``string``, required. Since vSphere API 9.1.0.0."""
        configurableModes: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 9.1.0.0."""
        usedMemory: int | None = None
        """``int``, optional. Since vSphere API 9.1.0.0."""

    id: str = ""
    """``string``, required. Since vSphere API 4.0."""
    dependentDevice: str = ""
    """``string``, required. Since vSphere API 4.0."""
    passthruEnabled: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    passthruCapable: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    passthruActive: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    hardwareLabel: str | None = None
    """``string``, optional. Since vSphere API 7.0.2.0."""
    directPathState: vim.host.PciPassthruInfo.DirectPathState | None = None
    """``vim.host.PciPassthruInfo.DirectPathState``, optional. Since vSphere API 9.1.0.0."""
