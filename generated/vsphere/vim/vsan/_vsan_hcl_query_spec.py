# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanHclQuerySpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanHclQuerySpec",
    wire_name="VsanHclQuerySpec",
    since="vsan.version.version19",
    rank=17,
    properties=lambda: (
        _rt.Property(
            "includeOnlyVsanControllers",
            "boolean",
            optional=True,
            since="vsan.version.version19",
            rank=17,
        ),
        _rt.Property(
            "cluster", "vim.ComputeResource", optional=True, since="vsan.version.version20", rank=18
        ),
        _rt.Property(
            "hosts",
            "vim.HostSystem",
            array=True,
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
        _rt.Property(
            "vsanStoragePoolEligibleDisksOnly",
            "boolean",
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
    ),
)
class VsanHclQuerySpec(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanHclQuerySpec``.

    Fields:
        - ``includeOnlyVsanControllers``: ``boolean``, optional.
        - ``cluster``: ``vim.ComputeResource``, optional. Since vsan API 8.0.0.1.
        - ``hosts``: List of ``vim.HostSystem``, optional. Since vsan API 8.0.0.1.
        - ``vsanStoragePoolEligibleDisksOnly``: ``boolean``, optional. Since vsan API 8.0.0.1.

    Since:
        vsan API 7.4 (``vsan.version.version19``)

    Source:
        ``vim/vsan/VsanHclQuerySpec.rst``
    """

    includeOnlyVsanControllers: bool | None = None
    """``boolean``, optional. Since vsan API 7.4."""
    cluster: vim.ComputeResource | None = None
    """``vim.ComputeResource``, optional. Since vsan API 8.0.0.1."""
    hosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, optional. Since vsan API 8.0.0.1."""
    vsanStoragePoolEligibleDisksOnly: bool | None = None
    """``boolean``, optional. Since vsan API 8.0.0.1."""
