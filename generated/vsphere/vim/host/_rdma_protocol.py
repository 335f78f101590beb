# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.RdmaProtocol``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.host.RdmaProtocol", wire_name="RdmaProtocol", since="vsan.version.version16", rank=14
)
class RdmaProtocol(_rt.VimEnum):
    """The enum ``vim.host.RdmaProtocol``.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/host/RdmaProtocol.rst``
    """

    RoCEv2 = "RoCEv2"
    """The value ``RoCEv2``."""
