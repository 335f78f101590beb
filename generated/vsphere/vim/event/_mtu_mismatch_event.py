# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.MtuMismatchEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.MtuMismatchEvent", wire_name="MtuMismatchEvent", since="vim.version.version8", rank=8
)
class MtuMismatchEvent(vim.event.DvsHealthStatusChangeEvent):
    """The data object ``vim.event.MtuMismatchEvent``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/event/MtuMismatchEvent.rst``
    """
