# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.RemoteVcInfoStandalone``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.RemoteVcInfoStandalone",
    wire_name="VsanRemoteVcInfoStandalone",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property("user", "string", optional=True, since="vsan.version.version21", rank=19),
        _rt.Property("password", "string", optional=True, since="vsan.version.version21", rank=19),
        _rt.Property("cert", "string", optional=True, since="vsan.version.version21", rank=19),
    ),
)
class RemoteVcInfoStandalone(vim.vsan.RemoteVcInfo):
    """The data object ``vim.vsan.RemoteVcInfoStandalone``, on the wire ``VsanRemoteVcInfoStandalone``.

    Fields:
        - ``user``: ``string``, optional.
        - ``password``: ``string``, optional.
        - ``cert``: ``string``, optional.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/RemoteVcInfoStandalone.rst``
    """

    user: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
    password: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
    cert: str | None = None
    """``string``, optional. Since vsan API 8.0.0.2."""
