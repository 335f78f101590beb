# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanPerfMasterInformation``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanPerfMasterInformation",
    wire_name="VsanPerfMasterInformation",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "secSinceLastStatsWrite", "long", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "secSinceLastStatsCollect", "long", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property("statsIntervalSec", "long", since="vim.version.version9", rank=9),
        _rt.Property(
            "collectionFailureHostUuids",
            "string",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "renamedStatsDirectories",
            "string",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "statsDirectoryPercentFree", "long", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "verboseMode", "boolean", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "verboseModeLastUpdate",
            "dateTime",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
    ),
)
class VsanPerfMasterInformation(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanPerfMasterInformation``.

    Fields:
        - ``secSinceLastStatsWrite``: ``long``, optional.
        - ``secSinceLastStatsCollect``: ``long``, optional.
        - ``statsIntervalSec``: ``long`` in seconds, required.
        - ``collectionFailureHostUuids``: List of ``string``, optional.
        - ``renamedStatsDirectories``: List of ``string``, optional.
        - ``statsDirectoryPercentFree``: ``long``, optional.
        - ``verboseMode``: ``boolean``, optional. Since vsan API 6.6.
        - ``verboseModeLastUpdate``: ``dateTime``, optional. Since vsan API 6.6.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanPerfMasterInformation.rst``
    """

    secSinceLastStatsWrite: int | None = None
    """``long``, optional. Since vSphere API 5.5."""
    secSinceLastStatsCollect: int | None = None
    """``long``, optional. Since vSphere API 5.5."""
    statsIntervalSec: int = 0
    """``long`` in seconds, required. Since vSphere API 5.5."""
    collectionFailureHostUuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    renamedStatsDirectories: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
    statsDirectoryPercentFree: int | None = None
    """``long``, optional. Since vSphere API 5.5."""
    verboseMode: bool | None = None
    """``boolean``, optional. Since vsan API 6.6."""
    verboseModeLastUpdate: datetime.datetime | None = None
    """``dateTime``, optional. Since vsan API 6.6."""
