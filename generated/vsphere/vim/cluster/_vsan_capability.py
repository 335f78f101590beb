# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanCapability``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanCapability",
    wire_name="VsanCapability",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "target", "vmodl.ManagedObject", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "capabilities",
            "string",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "statuses", "string", array=True, optional=True, since="vsan.version.version3", rank=1
        ),
    ),
)
class VsanCapability(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanCapability``.

    Fields:
        - ``target``: ``vmodl.ManagedObject``, optional.
        - ``capabilities``: List of ``string``, optional.
        - ``statuses``: List of ``string``, optional. Since vsan API 6.6.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/cluster/VsanCapability.rst``
    """

    target: vmodl.ManagedObject | None = None
    """``vmodl.ManagedObject``, optional. Since vSphere API 6.0."""
    capabilities: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.0."""
    statuses: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 6.6."""
