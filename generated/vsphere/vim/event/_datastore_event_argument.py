# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DatastoreEventArgument``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DatastoreEventArgument",
    wire_name="DatastoreEventArgument",
    properties=lambda: (_rt.Property("datastore", "vim.Datastore"),),
)
class DatastoreEventArgument(vim.event.EntityEventArgument):
    """The data object ``vim.event.DatastoreEventArgument``.

    Fields:
        - ``datastore``: ``vim.Datastore``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/DatastoreEventArgument.rst``
    """

    datastore: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since 1.0."""
