# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NetworksMayNotBeTheSame``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NetworksMayNotBeTheSame",
    wire_name="NetworksMayNotBeTheSame",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("name", "string", optional=True, since="vim.version.version2", rank=2),
    ),
)
class NetworksMayNotBeTheSame(vim.fault.MigrationFault):
    """The fault ``vim.fault.NetworksMayNotBeTheSame``.

    Fields:
        - ``name``: ``string``, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/NetworksMayNotBeTheSame.rst``
    """

    name: str | None = None
    """``string``, optional. Since VI API 2.5."""
