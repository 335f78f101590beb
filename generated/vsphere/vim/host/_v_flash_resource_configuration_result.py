# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VFlashResourceConfigurationResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VFlashResourceConfigurationResult",
    wire_name="HostVFlashResourceConfigurationResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "devicePath", "string", array=True, optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "vffs", "vim.host.VffsVolume", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "diskConfigurationResult",
            "vim.host.DiskConfigurationResult",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VFlashResourceConfigurationResult(vmodl.DynamicData):
    """The data object ``vim.host.VFlashResourceConfigurationResult``, on the wire ``HostVFlashResourceConfigurationResult``.

    Fields:
        - ``devicePath``: List of ``string``, optional.
        - ``vffs``: ``vim.host.VffsVolume``, optional.
        - ``diskConfigurationResult``: List of ``vim.host.DiskConfigurationResult``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VFlashResourceConfigurationResult.rst``
    """

    devicePath: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    vffs: vim.host.VffsVolume | None = None
    """``vim.host.VffsVolume``, optional. Since vSphere API 5.5."""
    diskConfigurationResult: _rt.Field[
        list[vim.host.DiskConfigurationResult], Iterable[vim.host.DiskConfigurationResult]
    ] = _rt.EMPTY
    """List of ``vim.host.DiskConfigurationResult``, optional. Since vSphere API 5.5."""
