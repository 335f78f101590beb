# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.DirectoryStore``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.host.DirectoryStore", wire_name="HostDirectoryStore", since="vim.version.version6", rank=6
)
class DirectoryStore(vim.host.AuthenticationStore):
    """The managed object ``vim.host.DirectoryStore``, on the wire ``HostDirectoryStore``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/host/DirectoryStore.rst``
    """
