# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.TrafficRuleset``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.dvs.TrafficRuleset",
    wire_name="DvsTrafficRuleset",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("key", "string", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("enabled", "boolean", optional=True, since="vim.version.version9", rank=9),
        _rt.Property("precedence", "int", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "rules",
            "vim.dvs.TrafficRule",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class TrafficRuleset(vmodl.DynamicData):
    """The data object ``vim.dvs.TrafficRuleset``, on the wire ``DvsTrafficRuleset``.

    Fields:
        - ``key``: ``string``, optional.
        - ``enabled``: ``boolean``, optional.
        - ``precedence``: ``int``, optional.
        - ``rules``: List of ``vim.dvs.TrafficRule``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/dvs/TrafficRuleset.rst``
    """

    key: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
    enabled: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    precedence: int | None = None
    """``int``, optional. Since vSphere API 5.5."""
    rules: _rt.Field[list[vim.dvs.TrafficRule], Iterable[vim.dvs.TrafficRule]] = _rt.EMPTY
    """List of ``vim.dvs.TrafficRule``, optional. Since vSphere API 5.5."""
