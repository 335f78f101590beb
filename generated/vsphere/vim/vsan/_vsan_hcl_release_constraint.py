# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanHclReleaseConstraint``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanHclReleaseConstraint",
    wire_name="VsanHclReleaseConstraint",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "cluster", "vim.ClusterComputeResource", since="vsan.version.version12", rank=10
        ),
        _rt.Property("release", "string", since="vsan.version.version12", rank=10),
        _rt.Property(
            "hostDevices",
            "vim.vsan.VsanHostDeviceInfo",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "constraints",
            "vim.vsan.VsanHclDeviceConstraint",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
    ),
)
class VsanHclReleaseConstraint(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanHclReleaseConstraint``.

    Fields:
        - ``cluster``: ``vim.ClusterComputeResource``, required.
        - ``release``: ``string``, required.
        - ``hostDevices``: List of ``vim.vsan.VsanHostDeviceInfo``, optional.
        - ``constraints``: List of ``vim.vsan.VsanHclDeviceConstraint``, optional.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/VsanHclReleaseConstraint.rst``
    """

    cluster: vim.ClusterComputeResource = _rt.UNSET
    """``vim.ClusterComputeResource``, required. Since vsan API 7.0."""
    release: str = ""
    """``string``, required. Since vsan API 7.0."""
    hostDevices: _rt.Field[
        list[vim.vsan.VsanHostDeviceInfo], Iterable[vim.vsan.VsanHostDeviceInfo]
    ] = _rt.EMPTY
    """List of ``vim.vsan.VsanHostDeviceInfo``, optional. Since vsan API 7.0."""
    constraints: _rt.Field[
        list[vim.vsan.VsanHclDeviceConstraint], Iterable[vim.vsan.VsanHclDeviceConstraint]
    ] = _rt.EMPTY
    """List of ``vim.vsan.VsanHclDeviceConstraint``, optional. Since vsan API 7.0."""
