# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterGlobalDedupHealthSummary``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterGlobalDedupHealthSummary",
    wire_name="VsanClusterGlobalDedupHealthSummary",
    since="vsan.version.v9_0_0_0",
    rank=22,
    properties=lambda: (
        _rt.Property(
            "dedupConfigHealth",
            "vim.host.VsanHostGlobalDedupConfigHealthSummary",
            array=True,
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
        _rt.Property(
            "dedupStoreHealth", "string", optional=True, since="vsan.version.v9_0_0_0", rank=22
        ),
    ),
)
class VsanClusterGlobalDedupHealthSummary(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterGlobalDedupHealthSummary``.

    Fields:
        - ``dedupConfigHealth``: List of ``vim.host.VsanHostGlobalDedupConfigHealthSummary``,
          optional.
        - ``dedupStoreHealth``: ``string``, optional.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/cluster/VsanClusterGlobalDedupHealthSummary.rst``
    """

    dedupConfigHealth: _rt.Field[
        list[vim.host.VsanHostGlobalDedupConfigHealthSummary],
        Iterable[vim.host.VsanHostGlobalDedupConfigHealthSummary],
    ] = _rt.EMPTY
    """List of ``vim.host.VsanHostGlobalDedupConfigHealthSummary``, optional. Since vsan API
    9.0.0.0.
    """
    dedupStoreHealth: str | None = None
    """``string``, optional. Since vsan API 9.0.0.0."""
