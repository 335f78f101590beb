# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VvolDatastoreInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.VvolDatastoreInfo",
    wire_name="VvolDatastoreInfo",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "vvolDS", "vim.host.VvolVolume", optional=True, since="vim.version.version10", rank=10
        ),
    ),
)
class VvolDatastoreInfo(vim.Datastore.Info):
    """The data object ``vim.host.VvolDatastoreInfo``.

    Fields:
        - ``vvolDS``: ``vim.host.VvolVolume``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/host/VvolDatastoreInfo.rst``
    """

    vvolDS: vim.host.VvolVolume | None = None
    """``vim.host.VvolVolume``, optional. Since vSphere API 6.0."""
