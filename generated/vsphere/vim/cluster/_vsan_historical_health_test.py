# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanHistoricalHealthTest``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanHistoricalHealthTest",
    wire_name="VsanHistoricalHealthTest",
    since="vsan.version.version16",
    rank=14,
    properties=lambda: (
        _rt.Property("timestamp", "dateTime", since="vsan.version.version16", rank=14),
        _rt.Property("health", "string", since="vsan.version.version16", rank=14),
        _rt.Property(
            "testDetails",
            "vim.cluster.VsanClusterHealthResultBase",
            array=True,
            optional=True,
            since="vsan.version.version16",
            rank=14,
        ),
        _rt.Property(
            "testCorrelation",
            "vim.cluster.VsanHealthCorrelation",
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
    ),
)
class VsanHistoricalHealthTest(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanHistoricalHealthTest``.

    Fields:
        - ``timestamp``: ``dateTime``, required.
        - ``health``: ``string``, required.
        - ``testDetails``: List of ``vim.cluster.VsanClusterHealthResultBase``, optional.
        - ``testCorrelation``: ``vim.cluster.VsanHealthCorrelation``, optional. Since vSAN 7.0U3.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/cluster/VsanHistoricalHealthTest.rst``
    """

    timestamp: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vSAN 7.0U2."""
    health: str = ""
    """``string``, required. Since vSAN 7.0U2."""
    testDetails: _rt.Field[
        list[vim.cluster.VsanClusterHealthResultBase],
        Iterable[vim.cluster.VsanClusterHealthResultBase],
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanClusterHealthResultBase``, optional. Since vSAN 7.0U2."""
    testCorrelation: vim.cluster.VsanHealthCorrelation | None = None
    """``vim.cluster.VsanHealthCorrelation``, optional. Since vSAN 7.0U3."""
