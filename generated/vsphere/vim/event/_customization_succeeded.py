# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.CustomizationSucceeded``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.CustomizationSucceeded",
    wire_name="CustomizationSucceeded",
    since="vim.version.version2",
    rank=2,
)
class CustomizationSucceeded(vim.event.CustomizationEvent):
    """The data object ``vim.event.CustomizationSucceeded``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/CustomizationSucceeded.rst``
    """
