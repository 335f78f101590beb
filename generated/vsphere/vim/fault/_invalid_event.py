# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.InvalidEvent", wire_name="InvalidEvent", since="vim.version.version2", rank=2)
class InvalidEvent(vim.fault.VimFault):
    """The fault ``vim.fault.InvalidEvent``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/InvalidEvent.rst``
    """
