# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.DirectoryStoreInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.DirectoryStoreInfo",
    wire_name="HostDirectoryStoreInfo",
    since="vim.version.version6",
    rank=6,
)
class DirectoryStoreInfo(vim.host.AuthenticationStoreInfo):
    """The data object ``vim.host.DirectoryStoreInfo``, on the wire ``HostDirectoryStoreInfo``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/host/DirectoryStoreInfo.rst``
    """
