# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.PMemVolume``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.PMemVolume",
    wire_name="HostPMemVolume",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property("uuid", "string", since="vim.version.version12", rank=12),
        _rt.Property("version", "string", since="vim.version.version12", rank=12),
    ),
)
class PMemVolume(vim.host.FileSystemVolume):
    """The data object ``vim.host.PMemVolume``, on the wire ``HostPMemVolume``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``version``: ``string``, required.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/host/PMemVolume.rst``
    """

    uuid: str = ""
    """``string``, required. Since vSphere API 6.7."""
    version: str = ""
    """``string``, required. Since vSphere API 6.7."""
