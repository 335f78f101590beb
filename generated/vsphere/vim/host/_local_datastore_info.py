# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.LocalDatastoreInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.LocalDatastoreInfo",
    wire_name="LocalDatastoreInfo",
    properties=lambda: (_rt.Property("path", "string", optional=True),),
)
class LocalDatastoreInfo(vim.Datastore.Info):
    """The data object ``vim.host.LocalDatastoreInfo``.

    Fields:
        - ``path``: ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/LocalDatastoreInfo.rst``
    """

    path: str | None = None
    """``string``, optional. Since 1.0."""
