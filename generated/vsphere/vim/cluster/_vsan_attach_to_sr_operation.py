# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanAttachToSrOperation``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanAttachToSrOperation",
    wire_name="VsanAttachToSrOperation",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("task", "vim.Task", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("success", "boolean", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("timestamp", "dateTime", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("srNumber", "string", since="vim.version.version9", rank=9),
    ),
)
class VsanAttachToSrOperation(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanAttachToSrOperation``.

    Fields:
        - ``task``: ``vim.Task``, optional.
        - ``success``: ``boolean``, optional.
        - ``timestamp``: ``dateTime``, optional.
        - ``srNumber``: ``string``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanAttachToSrOperation.rst``
    """

    task: vim.Task | None = None
    """``vim.Task``, optional. Since vSphere API 5.5."""
    success: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    timestamp: datetime.datetime | None = None
    """``dateTime``, optional. Since vSphere API 5.5."""
    srNumber: str = ""
    """``string``, required. Since vSphere API 5.5."""
