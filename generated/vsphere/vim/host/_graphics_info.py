# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.GraphicsInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.GraphicsInfo",
    wire_name="HostGraphicsInfo",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("deviceName", "string", since="vim.version.version9", rank=9),
        _rt.Property("vendorName", "string", since="vim.version.version9", rank=9),
        _rt.Property("pciId", "string", since="vim.version.version9", rank=9),
        _rt.Property("graphicsType", "string", since="vim.version.version9", rank=9),
        _rt.Property("vgpuMode", "string", optional=True, since="vim.version.v8_0_3_0", rank=32),
        _rt.Property("memorySizeInKB", "long", since="vim.version.version9", rank=9),
        _rt.Property(
            "vm",
            "vim.VirtualMachine",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class GraphicsInfo(vmodl.DynamicData):
    """The data object ``vim.host.GraphicsInfo``, on the wire ``HostGraphicsInfo``.

    Fields:
        - ``deviceName``: ``string``, required.
        - ``vendorName``: ``string``, required.
        - ``pciId``: ``string``, required.
        - ``graphicsType``: ``string``, required.
        - ``vgpuMode``: ``string``, optional. Since vSphere API 8.0.3.0.
        - ``memorySizeInKB``: ``long`` in kilobytes, required.
        - ``vm``: List of ``vim.VirtualMachine``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/GraphicsInfo.rst``
    """

    @_rt.enum(
        "vim.host.GraphicsInfo.GraphicsType",
        wire_name="HostGraphicsInfoGraphicsType",
        since="vim.version.version9",
        rank=9,
    )
    class GraphicsType(_rt.VimEnum):
        """The enum ``vim.host.GraphicsInfo.GraphicsType``, on the wire ``HostGraphicsInfoGraphicsType``.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/host/GraphicsInfo/GraphicsType.rst``
        """

        basic = "basic"
        """The value ``basic``."""
        shared = "shared"
        """The value ``shared``."""
        direct = "direct"
        """The value ``direct``."""
        sharedDirect = "sharedDirect"
        """The value ``sharedDirect``."""

    @_rt.enum(
        "vim.host.GraphicsInfo.VgpuMode",
        wire_name="HostGraphicsInfoVgpuMode",
        since="vim.version.v8_0_3_0",
        rank=32,
    )
    class VgpuMode(_rt.VimEnum):
        """The enum ``vim.host.GraphicsInfo.VgpuMode``, on the wire ``HostGraphicsInfoVgpuMode``.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/host/GraphicsInfo/VgpuMode.rst``
        """

        none = "none"
        """The value ``none``."""
        sameSize = "sameSize"
        """The value ``sameSize``."""
        mixedSize = "mixedSize"
        """The value ``mixedSize``."""
        multiInstanceGpu = "multiInstanceGpu"
        """The value ``multiInstanceGpu``."""

    deviceName: str = ""
    """``string``, required. Since vSphere API 5.5."""
    vendorName: str = ""
    """``string``, required. Since vSphere API 5.5."""
    pciId: str = ""
    """``string``, required. Since vSphere API 5.5."""
    graphicsType: str = ""
    """``string``, required. Since vSphere API 5.5."""
    vgpuMode: str | None = None
    """``string``, optional. Since vSphere API 8.0.3.0."""
    memorySizeInKB: int = 0
    """``long`` in kilobytes, required. Since vSphere API 5.5."""
    vm: _rt.Field[list[vim.VirtualMachine], Iterable[vim.VirtualMachine]] = _rt.EMPTY
    """List of ``vim.VirtualMachine``, optional. Since vSphere API 5.5."""
