# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.HistoricalInterval``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vim.HistoricalInterval",
    wire_name="PerfInterval",
    properties=lambda: (
        _rt.Property("key", "int", since="vim.version.version2", rank=2),
        _rt.Property("samplingPeriod", "int"),
        _rt.Property("name", "string"),
        _rt.Property("length", "int"),
        _rt.Property("level", "int", optional=True, since="vim.version.version2", rank=2),
        _rt.Property("enabled", "boolean", since="vim.version.version2", rank=2),
    ),
)
class HistoricalInterval(vmodl.DynamicData):
    """The data object ``vim.HistoricalInterval``, on the wire ``PerfInterval``.

    Fields:
        - ``key``: ``int``, required. Since VI API 2.5.
        - ``samplingPeriod``: ``int``, required.
        - ``name``: ``string``, required.
        - ``length``: ``int``, required.
        - ``level``: ``int``, optional. Since VI API 2.5.
        - ``enabled``: ``boolean``, required. Since VI API 2.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/HistoricalInterval.rst``
    """

    key: int = 0
    """``int``, required. Since VI API 2.5."""
    samplingPeriod: int = 0
    """``int``, required. Since 1.0."""
    name: str = ""
    """``string``, required. Since 1.0."""
    length: int = 0
    """``int``, required. Since 1.0."""
    level: int | None = None
    """``int``, optional. Since VI API 2.5."""
    enabled: bool = False
    """``boolean``, required. Since VI API 2.5."""
