# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterProactiveTestResult``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanClusterProactiveTestResult",
    wire_name="VsanClusterProactiveTestResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("overallStatus", "string", since="vim.version.version9", rank=9),
        _rt.Property("overallStatusDescription", "string", since="vim.version.version9", rank=9),
        _rt.Property("timestamp", "dateTime", since="vim.version.version9", rank=9),
        _rt.Property(
            "healthTest",
            "vim.cluster.VsanClusterHealthTest",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanClusterProactiveTestResult(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterProactiveTestResult``.

    Fields:
        - ``overallStatus``: ``string``, required.
        - ``overallStatusDescription``: ``string``, required.
        - ``timestamp``: ``dateTime``, required.
        - ``healthTest``: ``vim.cluster.VsanClusterHealthTest``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanClusterProactiveTestResult.rst``
    """

    overallStatus: str = ""
    """``string``, required. Since vSphere API 5.5."""
    overallStatusDescription: str = ""
    """``string``, required. Since vSphere API 5.5."""
    timestamp: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since vSphere API 5.5."""
    healthTest: vim.cluster.VsanClusterHealthTest | None = None
    """``vim.cluster.VsanClusterHealthTest``, optional. Since vSphere API 5.5."""
