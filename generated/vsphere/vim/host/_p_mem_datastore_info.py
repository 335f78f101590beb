# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.PMemDatastoreInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.PMemDatastoreInfo",
    wire_name="PMemDatastoreInfo",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property("pmem", "vim.host.PMemVolume", since="vim.version.version12", rank=12),
    ),
)
class PMemDatastoreInfo(vim.Datastore.Info):
    """The data object ``vim.host.PMemDatastoreInfo``.

    Fields:
        - ``pmem``: ``vim.host.PMemVolume``, required.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/host/PMemDatastoreInfo.rst``
    """

    pmem: vim.host.PMemVolume = _rt.UNSET
    """``vim.host.PMemVolume``, required. Since vSphere API 6.7."""
