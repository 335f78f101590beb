# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualVideoCardOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualVideoCardOption",
    wire_name="VirtualVideoCardOption",
    properties=lambda: (
        _rt.Property("videoRamSizeInKB", "vim.option.LongOption", optional=True),
        _rt.Property(
            "numDisplays",
            "vim.option.IntOption",
            optional=True,
            since="vim.version.version4",
            rank=4,
        ),
        _rt.Property(
            "useAutoDetect",
            "vim.option.BoolOption",
            optional=True,
            since="vim.version.version4",
            rank=4,
        ),
        _rt.Property(
            "support3D",
            "vim.option.BoolOption",
            optional=True,
            since="vim.version.version4",
            rank=4,
        ),
        _rt.Property(
            "use3dRendererSupported",
            "vim.option.BoolOption",
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property(
            "graphicsMemorySizeInKB",
            "vim.option.LongOption",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "graphicsMemorySizeSupported",
            "vim.option.BoolOption",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class VirtualVideoCardOption(vim.vm.device.VirtualDeviceOption):
    """The data object ``vim.vm.device.VirtualVideoCardOption``.

    Fields:
        - ``videoRamSizeInKB``: ``vim.option.LongOption``, optional.
        - ``numDisplays``: ``vim.option.IntOption``, optional. Since vSphere API 4.0.
        - ``useAutoDetect``: ``vim.option.BoolOption``, optional. Since vSphere API 4.0.
        - ``support3D``: ``vim.option.BoolOption``, optional. Since vSphere API 4.0.
        - ``use3dRendererSupported``: ``vim.option.BoolOption``, optional. Since vSphere API 5.1.
        - ``graphicsMemorySizeInKB``: ``vim.option.LongOption``, optional. Since vSphere API 6.0.
        - ``graphicsMemorySizeSupported``: ``vim.option.BoolOption``, optional. Since vSphere API
          6.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualVideoCardOption.rst``
    """

    videoRamSizeInKB: vim.option.LongOption | None = None
    """``vim.option.LongOption``, optional. Since 1.0."""
    numDisplays: vim.option.IntOption | None = None
    """``vim.option.IntOption``, optional. Since vSphere API 4.0."""
    useAutoDetect: vim.option.BoolOption | None = None
    """``vim.option.BoolOption``, optional. Since vSphere API 4.0."""
    support3D: vim.option.BoolOption | None = None
    """``vim.option.BoolOption``, optional. Since vSphere API 4.0."""
    use3dRendererSupported: vim.option.BoolOption | None = None
    """``vim.option.BoolOption``, optional. Since vSphere API 5.1."""
    graphicsMemorySizeInKB: vim.option.LongOption | None = None
    """``vim.option.LongOption``, optional. Since vSphere API 6.0."""
    graphicsMemorySizeSupported: vim.option.BoolOption | None = None
    """``vim.option.BoolOption``, optional. Since vSphere API 6.0."""
