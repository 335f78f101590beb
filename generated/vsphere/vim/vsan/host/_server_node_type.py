# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.ServerNodeType``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum(
    "vim.vsan.host.ServerNodeType",
    wire_name="ServerNodeType",
    since="vsan.version.version21",
    rank=19,
)
class ServerNodeType(_rt.VimEnum):
    """The enum ``vim.vsan.host.ServerNodeType``.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/host/ServerNodeType.rst``
    """

    NodeType_Unknown = "NodeType_Unknown"
    """The value ``NodeType_Unknown``."""
    REMOTE_NODE = "REMOTE_NODE"
    """The value ``REMOTE_NODE``."""
    REMOTE_WITNESS_NODE = "REMOTE_WITNESS_NODE"
    """The value ``REMOTE_WITNESS_NODE``."""
    REMOTE_METADATA_NODE = "REMOTE_METADATA_NODE"
    """The value ``REMOTE_METADATA_NODE``."""
