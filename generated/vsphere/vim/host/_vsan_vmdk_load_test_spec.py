# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanVmdkLoadTestSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanVmdkLoadTestSpec",
    wire_name="VsanVmdkLoadTestSpec",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "vmdkCreateSpec",
            "vim.VirtualDiskManager.FileBackedVirtualDiskSpec",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "vmdkIOSpec",
            "vim.host.VsanVmdkIOLoadSpec",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "vmdkIOSpecSequence",
            "vim.host.VsanVmdkIOLoadSpec",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "stepDurationSec", "long", optional=True, since="vim.version.version9", rank=9
        ),
    ),
)
class VsanVmdkLoadTestSpec(vmodl.DynamicData):
    """The data object ``vim.host.VsanVmdkLoadTestSpec``.

    Fields:
        - ``vmdkCreateSpec``: ``vim.VirtualDiskManager.FileBackedVirtualDiskSpec``, optional.
        - ``vmdkIOSpec``: ``vim.host.VsanVmdkIOLoadSpec``, optional.
        - ``vmdkIOSpecSequence``: List of ``vim.host.VsanVmdkIOLoadSpec``, optional.
        - ``stepDurationSec``: ``long`` in seconds, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanVmdkLoadTestSpec.rst``
    """

    vmdkCreateSpec: vim.VirtualDiskManager.FileBackedVirtualDiskSpec | None = None
    """``vim.VirtualDiskManager.FileBackedVirtualDiskSpec``, optional. Since vSphere API 5.5."""
    vmdkIOSpec: vim.host.VsanVmdkIOLoadSpec | None = None
    """``vim.host.VsanVmdkIOLoadSpec``, optional. Since vSphere API 5.5."""
    vmdkIOSpecSequence: _rt.Field[
        list[vim.host.VsanVmdkIOLoadSpec], Iterable[vim.host.VsanVmdkIOLoadSpec]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanVmdkIOLoadSpec``, optional. Since vSphere API 5.5."""
    stepDurationSec: int | None = None
    """``long`` in seconds, optional. Since vSphere API 5.5."""
