# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualVideoCard``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualVideoCard",
    wire_name="VirtualMachineVideoCard",
    properties=lambda: (
        _rt.Property("videoRamSizeInKB", "long", optional=True),
        _rt.Property("numDisplays", "int", optional=True, since="vim.version.version4", rank=4),
        _rt.Property(
            "useAutoDetect", "boolean", optional=True, since="vim.version.version4", rank=4
        ),
        _rt.Property(
            "enable3DSupport", "boolean", optional=True, since="vim.version.version4", rank=4
        ),
        _rt.Property(
            "use3dRenderer", "string", optional=True, since="vim.version.version8", rank=8
        ),
        _rt.Property(
            "graphicsMemorySizeInKB", "long", optional=True, since="vim.version.version10", rank=10
        ),
    ),
)
class VirtualVideoCard(vim.vm.device.VirtualDevice):
    """The data object ``vim.vm.device.VirtualVideoCard``, on the wire ``VirtualMachineVideoCard``.

    Fields:
        - ``videoRamSizeInKB``: ``long`` in kilobytes, optional.
        - ``numDisplays``: ``int``, optional. Since vSphere API 4.0.
        - ``useAutoDetect``: ``boolean``, optional. Since vSphere API 4.0.
        - ``enable3DSupport``: ``boolean``, optional. Since vSphere API 4.0.
        - ``use3dRenderer``: ``string``, optional. Since vSphere API 5.1.
        - ``graphicsMemorySizeInKB``: ``long`` in kilobytes, optional. Since vSphere API 6.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualVideoCard.rst``
    """

    @_rt.enum(
        "vim.vm.device.VirtualVideoCard.Use3dRenderer",
        wire_name="VirtualMachineVideoCardUse3dRenderer",
        since="vim.version.version8",
        rank=8,
    )
    class Use3dRenderer(_rt.VimEnum):
        """The enum ``vim.vm.device.VirtualVideoCard.Use3dRenderer``, on the wire ``VirtualMachineVideoCardUse3dRenderer``.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/vm/device/VirtualVideoCard/Use3dRenderer.rst``
        """

        automatic = "automatic"
        """The value ``automatic``."""
        software = "software"
        """The value ``software``."""
        hardware = "hardware"
        """The value ``hardware``."""

    videoRamSizeInKB: int | None = None
    """``long`` in kilobytes, optional. Since 1.0."""
    numDisplays: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
    useAutoDetect: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    enable3DSupport: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    use3dRenderer: str | None = None
    """``string``, optional. Since vSphere API 5.1."""
    graphicsMemorySizeInKB: int | None = None
    """``long`` in kilobytes, optional. Since vSphere API 6.0."""
