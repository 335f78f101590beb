# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NasDatastoreInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.NasDatastoreInfo",
    wire_name="NasDatastoreInfo",
    properties=lambda: (_rt.Property("nas", "vim.host.NasVolume", optional=True),),
)
class NasDatastoreInfo(vim.Datastore.Info):
    """The data object ``vim.host.NasDatastoreInfo``.

    Fields:
        - ``nas``: ``vim.host.NasVolume``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/NasDatastoreInfo.rst``
    """

    nas: vim.host.NasVolume | None = None
    """``vim.host.NasVolume``, optional. Since 1.0."""
