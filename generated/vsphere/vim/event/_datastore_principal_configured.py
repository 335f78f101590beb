# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DatastorePrincipalConfigured``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DatastorePrincipalConfigured",
    wire_name="DatastorePrincipalConfigured",
    properties=lambda: (_rt.Property("datastorePrincipal", "string"),),
)
class DatastorePrincipalConfigured(vim.event.HostEvent):
    """The data object ``vim.event.DatastorePrincipalConfigured``.

    Fields:
        - ``datastorePrincipal``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/DatastorePrincipalConfigured.rst``
    """

    datastorePrincipal: str = ""
    """``string``, required. Since 1.0."""
