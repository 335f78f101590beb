# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.NFSAccessControlSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cns.NFSAccessControlSpec",
    wire_name="CnsNFSAccessControlSpec",
    since="vsan.version.version16",
    rank=14,
    properties=lambda: (
        _rt.Property(
            "netPermission",
            "vim.vsan.FileShareNetPermission",
            since="vsan.version.version16",
            rank=14,
        ),
        _rt.Property("delete", "boolean", optional=True, since="vsan.version.version16", rank=14),
    ),
)
class NFSAccessControlSpec(vim.cns.AccessControlSpec):
    """The data object ``vim.cns.NFSAccessControlSpec``, on the wire ``CnsNFSAccessControlSpec``.

    Fields:
        - ``netPermission``: ``vim.vsan.FileShareNetPermission``, required.
        - ``delete``: ``boolean``, optional.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/cns/NFSAccessControlSpec.rst``
    """

    netPermission: vim.vsan.FileShareNetPermission = _rt.UNSET
    """``vim.vsan.FileShareNetPermission``, required. Since vSAN 7.0U2."""
    delete: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U2."""
