# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanClusterHealthCheckInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanClusterHealthCheckInfo",
    wire_name="VsanClusterHealthCheckInfo",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("testId", "string", since="vsan.version.version3", rank=1),
        _rt.Property("testName", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("groupId", "string", since="vsan.version.version3", rank=1),
        _rt.Property("groupName", "string", optional=True, since="vsan.version.version3", rank=1),
    ),
)
class VsanClusterHealthCheckInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanClusterHealthCheckInfo``.

    Fields:
        - ``testId``: ``string``, required.
        - ``testName``: ``string``, optional.
        - ``groupId``: ``string``, required.
        - ``groupName``: ``string``, optional.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/cluster/VsanClusterHealthCheckInfo.rst``
    """

    testId: str = ""
    """``string``, required. Since vsan API 6.6."""
    testName: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    groupId: str = ""
    """``string``, required. Since vsan API 6.6."""
    groupName: str | None = None
    """``string``, optional. Since vsan API 6.6."""
