# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.InvalidEditionEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.InvalidEditionEvent",
    wire_name="InvalidEditionEvent",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (_rt.Property("feature", "string", since="vim.version.version2", rank=2),),
)
class InvalidEditionEvent(vim.event.LicenseEvent):
    """The data object ``vim.event.InvalidEditionEvent``.

    Fields:
        - ``feature``: ``string``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/InvalidEditionEvent.rst``
    """

    feature: str = ""
    """``string``, required. Since VI API 2.5."""
