# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.FolderEventArgument``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.FolderEventArgument",
    wire_name="FolderEventArgument",
    properties=lambda: (_rt.Property("folder", "vim.Folder"),),
)
class FolderEventArgument(vim.event.EntityEventArgument):
    """The data object ``vim.event.FolderEventArgument``.

    Fields:
        - ``folder``: ``vim.Folder``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/FolderEventArgument.rst``
    """

    folder: vim.Folder = _rt.UNSET
    """``vim.Folder``, required. Since 1.0."""
