# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.UnresolvedVmfsVolume``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.UnresolvedVmfsVolume",
    wire_name="HostUnresolvedVmfsVolume",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "extent",
            "vim.host.UnresolvedVmfsExtent",
            array=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("vmfsLabel", "string", since="vim.version.version5", rank=5),
        _rt.Property("vmfsUuid", "string", since="vim.version.version5", rank=5),
        _rt.Property("totalBlocks", "int", since="vim.version.version5", rank=5),
        _rt.Property(
            "resolveStatus",
            "vim.host.UnresolvedVmfsVolume.ResolveStatus",
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class UnresolvedVmfsVolume(vmodl.DynamicData):
    """The data object ``vim.host.UnresolvedVmfsVolume``, on the wire ``HostUnresolvedVmfsVolume``.

    Fields:
        - ``extent``: List of ``vim.host.UnresolvedVmfsExtent``, required.
        - ``vmfsLabel``: ``string``, required.
        - ``vmfsUuid``: ``string``, required.
        - ``totalBlocks``: ``int``, required.
        - ``resolveStatus``: ``vim.host.UnresolvedVmfsVolume.ResolveStatus``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/UnresolvedVmfsVolume.rst``
    """

    @_rt.data(
        "vim.host.UnresolvedVmfsVolume.ResolveStatus",
        wire_name="HostUnresolvedVmfsVolumeResolveStatus",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("resolvable", "boolean", since="vim.version.version5", rank=5),
            _rt.Property(
                "incompleteExtents", "boolean", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "multipleCopies", "boolean", optional=True, since="vim.version.version5", rank=5
            ),
        ),
    )
    class ResolveStatus(vmodl.DynamicData):
        """The data object ``vim.host.UnresolvedVmfsVolume.ResolveStatus``, on the wire ``HostUnresolvedVmfsVolumeResolveStatus``.

        Fields:
            - ``resolvable``: ``boolean``, required.
            - ``incompleteExtents``: ``boolean``, optional.
            - ``multipleCopies``: ``boolean``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/UnresolvedVmfsVolume/ResolveStatus.rst``
        """

        resolvable: bool = False
        """``boolean``, required. Since vSphere API 4.0."""
        incompleteExtents: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        multipleCopies: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""

    extent: _rt.Field[
        list[vim.host.UnresolvedVmfsExtent], Iterable[vim.host.UnresolvedVmfsExtent]
    ] = _rt.EMPTY
    """List of ``vim.host.UnresolvedVmfsExtent``, required. Since vSphere API 4.0."""
    vmfsLabel: str = ""
    """``string``, required. Since vSphere API 4.0."""
    vmfsUuid: str = ""
    """``string``, required. Since vSphere API 4.0."""
    totalBlocks: int = 0
    """``int``, required. Since vSphere API 4.0."""
    resolveStatus: vim.host.UnresolvedVmfsVolume.ResolveStatus = _rt.UNSET
    """``vim.host.UnresolvedVmfsVolume.ResolveStatus``, required. Since vSphere API 4.0."""
