# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.event.DvsEvent", wire_name="DvsEvent", since="vim.version.version5", rank=5)
class DvsEvent(vim.event.Event):
    """The data object ``vim.event.DvsEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DvsEvent.rst``
    """

    @_rt.enum(
        "vim.event.DvsEvent.PortBlockState",
        wire_name="DvsEventPortBlockState",
        since="vim.version.version11",
        rank=11,
    )
    class PortBlockState(_rt.VimEnum):
        """The enum ``vim.event.DvsEvent.PortBlockState``, on the wire ``DvsEventPortBlockState``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/event/DvsEvent/PortBlockState.rst``
        """

        unset = "unset"
        """The value ``unset``."""
        blocked = "blocked"
        """The value ``blocked``."""
        unblocked = "unblocked"
        """The value ``unblocked``."""
        unknown = "unknown"
        """The value ``unknown``."""
