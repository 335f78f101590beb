# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.CustomizationUnknownFailure``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.CustomizationUnknownFailure",
    wire_name="CustomizationUnknownFailure",
    since="vim.version.version2",
    rank=2,
)
class CustomizationUnknownFailure(vim.event.CustomizationFailed):
    """The data object ``vim.event.CustomizationUnknownFailure``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/CustomizationUnknownFailure.rst``
    """
