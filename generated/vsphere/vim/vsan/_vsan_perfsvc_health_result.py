# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanPerfsvcHealthResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanPerfsvcHealthResult",
    wire_name="VsanPerfsvcHealthResult",
    since="vsan.version.version7",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "statsObjectInfo",
            "vim.cluster.VsanObjectInformation",
            optional=True,
            since="vsan.version.version7",
            rank=5,
        ),
        _rt.Property(
            "statsObjectConsistent", "boolean", optional=True, since="vsan.version.version7", rank=5
        ),
        _rt.Property(
            "statsObjectPolicyConsistent",
            "boolean",
            optional=True,
            since="vsan.version.version7",
            rank=5,
        ),
        _rt.Property(
            "datastoreCompatible", "boolean", optional=True, since="vsan.version.version7", rank=5
        ),
        _rt.Property(
            "enoughFreeSpace", "boolean", optional=True, since="vsan.version.version7", rank=5
        ),
        _rt.Property(
            "remediateAction", "string", optional=True, since="vsan.version.version7", rank=5
        ),
        _rt.Property(
            "hostResults",
            "vim.cluster.VsanPerfNodeInformation",
            array=True,
            optional=True,
            since="vsan.version.version7",
            rank=5,
        ),
        _rt.Property(
            "verboseModeStatus", "boolean", optional=True, since="vsan.version.version11", rank=9
        ),
    ),
)
class VsanPerfsvcHealthResult(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanPerfsvcHealthResult``.

    Fields:
        - ``statsObjectInfo``: ``vim.cluster.VsanObjectInformation``, optional.
        - ``statsObjectConsistent``: ``boolean``, optional.
        - ``statsObjectPolicyConsistent``: ``boolean``, optional.
        - ``datastoreCompatible``: ``boolean``, optional.
        - ``enoughFreeSpace``: ``boolean``, optional.
        - ``remediateAction``: ``string``, optional.
        - ``hostResults``: List of ``vim.cluster.VsanPerfNodeInformation``, optional.
        - ``verboseModeStatus``: ``boolean``, optional. Since vSAN 6.7U3.

    Since:
        vsan API 6.7 (``vsan.version.version7``)

    Source:
        ``vim/vsan/VsanPerfsvcHealthResult.rst``
    """

    statsObjectInfo: vim.cluster.VsanObjectInformation | None = None
    """``vim.cluster.VsanObjectInformation``, optional. Since vsan API 6.7."""
    statsObjectConsistent: bool | None = None
    """``boolean``, optional. Since vsan API 6.7."""
    statsObjectPolicyConsistent: bool | None = None
    """``boolean``, optional. Since vsan API 6.7."""
    datastoreCompatible: bool | None = None
    """``boolean``, optional. Since vsan API 6.7."""
    enoughFreeSpace: bool | None = None
    """``boolean``, optional. Since vsan API 6.7."""
    remediateAction: str | None = None
    """``string``, optional. Since vsan API 6.7."""
    hostResults: _rt.Field[
        list[vim.cluster.VsanPerfNodeInformation], Iterable[vim.cluster.VsanPerfNodeInformation]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanPerfNodeInformation``, optional. Since vsan API 6.7."""
    verboseModeStatus: bool | None = None
    """``boolean``, optional. Since vSAN 6.7U3."""
