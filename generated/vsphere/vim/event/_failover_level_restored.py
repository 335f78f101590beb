# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.FailoverLevelRestored``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.FailoverLevelRestored", wire_name="FailoverLevelRestored")
class FailoverLevelRestored(vim.event.ClusterEvent):
    """The data object ``vim.event.FailoverLevelRestored``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/FailoverLevelRestored.rst``
    """
