# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.IncorrectHostInformationEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.IncorrectHostInformationEvent",
    wire_name="IncorrectHostInformationEvent",
    since="vim.version.version2",
    rank=2,
)
class IncorrectHostInformationEvent(vim.event.LicenseEvent):
    """The data object ``vim.event.IncorrectHostInformationEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/IncorrectHostInformationEvent.rst``
    """
