# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.ClusterPowerContext``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.ClusterPowerContext",
    wire_name="ClusterPowerContext",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property(
            "currentClusterPowerStatus", "string", since="vsan.version.version18", rank=16
        ),
        _rt.Property(
            "orderedClusterPowerStatus",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
        _rt.Property(
            "trackingTask", "vim.Task", optional=True, since="vsan.version.version18", rank=16
        ),
        _rt.Property(
            "lastErrorMessage",
            "vmodl.LocalizableMessage",
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
        _rt.Property(
            "lastErrorMOs",
            "vmodl.ManagedObject",
            array=True,
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
    ),
)
class ClusterPowerContext(vmodl.DynamicData):
    """The data object ``vim.cluster.ClusterPowerContext``.

    Fields:
        - ``currentClusterPowerStatus``: ``string``, required.
        - ``orderedClusterPowerStatus``: List of ``string``, optional.
        - ``trackingTask``: ``vim.Task``, optional.
        - ``lastErrorMessage``: ``vmodl.LocalizableMessage``, optional.
        - ``lastErrorMOs``: List of ``vmodl.ManagedObject``, optional.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/cluster/ClusterPowerContext.rst``
    """

    currentClusterPowerStatus: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    orderedClusterPowerStatus: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSAN 7.0U3."""
    trackingTask: vim.Task | None = None
    """``vim.Task``, optional. Since vSAN 7.0U3."""
    lastErrorMessage: vmodl.LocalizableMessage | None = None
    """``vmodl.LocalizableMessage``, optional. Since vSAN 7.0U3."""
    lastErrorMOs: _rt.Field[list[vmodl.ManagedObject], Iterable[vmodl.ManagedObject]] = _rt.EMPTY
    """List of ``vmodl.ManagedObject``, optional. Since vSAN 7.0U3."""
