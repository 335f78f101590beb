# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.ActionHistory``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.ActionHistory",
    wire_name="ClusterActionHistory",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("action", "vim.cluster.Action", since="vim.version.version2", rank=2),
        _rt.Property("time", "dateTime", since="vim.version.version2", rank=2),
    ),
)
class ActionHistory(vmodl.DynamicData):
    """The data object ``vim.cluster.ActionHistory``, on the wire ``ClusterActionHistory``.

    Fields:
        - ``action``: ``vim.cluster.Action``, required.
        - ``time``: ``dateTime``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/cluster/ActionHistory.rst``
    """

    action: vim.cluster.Action = _rt.UNSET
    """``vim.cluster.Action``, required. Since VI API 2.5."""
    time: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since VI API 2.5."""
