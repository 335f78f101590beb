# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanFileServiceOvfSpec``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanFileServiceOvfSpec",
    wire_name="VsanFileServiceOvfSpec",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property("version", "string", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property(
            "updateTime", "dateTime", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property("task", "vim.Task", optional=True, since="vsan.version.version12", rank=10),
    ),
)
class VsanFileServiceOvfSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanFileServiceOvfSpec``.

    Fields:
        - ``version``: ``string``, optional.
        - ``updateTime``: ``dateTime``, optional.
        - ``task``: ``vim.Task``, optional.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/VsanFileServiceOvfSpec.rst``
    """

    version: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    updateTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vsan API 7.0."""
    task: vim.Task | None = None
    """``vim.Task``, optional. Since vsan API 7.0."""
