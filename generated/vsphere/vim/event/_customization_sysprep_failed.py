# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.CustomizationSysprepFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.CustomizationSysprepFailed",
    wire_name="CustomizationSysprepFailed",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("sysprepVersion", "string", since="vim.version.version2", rank=2),
        _rt.Property("systemVersion", "string", since="vim.version.version2", rank=2),
    ),
)
class CustomizationSysprepFailed(vim.event.CustomizationFailed):
    """The data object ``vim.event.CustomizationSysprepFailed``.

    Fields:
        - ``sysprepVersion``: ``string``, required.
        - ``systemVersion``: ``string``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/CustomizationSysprepFailed.rst``
    """

    sysprepVersion: str = ""
    """``string``, required. Since VI API 2.5."""
    systemVersion: str = ""
    """``string``, required. Since VI API 2.5."""
