# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ExtendedFault``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ExtendedFault",
    wire_name="ExtendedFault",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("faultTypeId", "string", since="vim.version.version2", rank=2),
        _rt.Property(
            "data", "vim.KeyValue", array=True, optional=True, since="vim.version.version2", rank=2
        ),
    ),
)
class ExtendedFault(vim.fault.VimFault):
    """The fault ``vim.fault.ExtendedFault``.

    Fields:
        - ``faultTypeId``: ``string``, required.
        - ``data``: List of ``vim.KeyValue``, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/ExtendedFault.rst``
    """

    faultTypeId: str = ""
    """``string``, required. Since VI API 2.5."""
    data: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since VI API 2.5."""
