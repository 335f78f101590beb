# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterHealthTest``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterHealthTest",
    wire_name="VsanClusterHealthTest",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("testId", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("testName", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "testDescription", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "testShortDescription", "string", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "testHealthyEntities", "int", optional=True, since="vsan.version.version7", rank=5
        ),
        _rt.Property(
            "testAllEntities", "int", optional=True, since="vsan.version.version7", rank=5
        ),
        _rt.Property("testHealth", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "testDetails",
            "vim.cluster.VsanClusterHealthResultBase",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "testActions",
            "vim.cluster.VsanClusterHealthAction",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "historicalResults",
            "vim.cluster.VsanHistoricalHealthTest",
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
        _rt.Property("reducedScore", "int", optional=True, since="vsan.version.version21", rank=19),
        _rt.Property("category", "string", optional=True, since="vsan.version.version21", rank=19),
        _rt.Property(
            "riskIfNotFix", "string", optional=True, since="vsan.version.version21", rank=19
        ),
        _rt.Property(
            "lastStatusChangeTime",
            "dateTime",
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
    ),
)
class VsanClusterHealthTest(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterHealthTest``.

    Fields:
        - ``testId``: ``string``, optional.
        - ``testName``: ``string``, optional.
        - ``testDescription``: ``string``, optional.
        - ``testShortDescription``: ``string``, optional.
        - ``testHealthyEntities``: ``int``, optional. Since vsan API 6.7.
        - ``testAllEntities``: ``int``, optional. Since vsan API 6.7.
        - ``testHealth``: ``string``, optional.
        - ``testDetails``: List of ``vim.cluster.VsanClusterHealthResultBase``, optional.
        - ``testActions``: List of ``vim.cluster.VsanClusterHealthAction``, optional.
        - ``historicalResults``: List of ``vim.cluster.VsanHistoricalHealthTest``, optional. Since
          vSAN 7.0U2.
        - ``testCorrelation``: ``vim.cluster.VsanHealthCorrelation``, optional. Since vSAN 7.0U3.
        - ``reducedScore``: ``int``, optional. Since vsan API 8.0.0.2.
        - ``category``: ``string``, optional. Since vsan API 8.0.0.2.
        - ``riskIfNotFix``: ``string``, optional. Since vsan API 8.0.0.2.
        - ``lastStatusChangeTime``: ``dateTime``, optional. Since vsan API 8.0.0.2.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterHealthTest.rst``
    """

    testId: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    testName: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    testDescription: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    testShortDescription: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    testHealthyEntities: int | None = None
    """``int``, optional. Since vsan API 6.7."""
    testAllEntities: int | None = None
    """``int``, optional. Since vsan API 6.7."""
    testHealth: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    testDetails: _rt.Field[
        list[vim.cluster.VsanClusterHealthResultBase],
        Iterable[vim.cluster.VsanClusterHealthResultBase],
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanClusterHealthResultBase``, optional. Since vSphere API 5.5."""
    testActions: _rt.Field[
        list[vim.cluster.VsanClusterHealthAction], Iterable[vim.cluster.VsanClusterHealthAction]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanClusterHealthAction``, optional. Since vSphere API 5.5."""
    historicalResults: _rt.Field[
        list[vim.cluster.VsanHistoricalHealthTest], Iterable[vim.cluster.VsanHistoricalHealthTest]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanHistoricalHealthTest``, optional. Since vSAN 7.0U2."""
    testCorrelation: vim.cluster.VsanHealthCorrelation | None = None
    """``vim.cluster.VsanHealthCorrelation``, optional. Since vSAN 7.0U3."""
    reducedScore: int | None = None
    """``int``, optional. Since vsan API 8.0.0.2."""
    category: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
    riskIfNotFix: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
    lastStatusChangeTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vsan API 8.0.0.2."""
