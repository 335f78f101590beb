# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.RdmaHba``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.RdmaHba",
    wire_name="HostRdmaHba",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property(
            "associatedRdmaDevice", "string", optional=True, since="vim.version.v7_0", rank=18
        ),
    ),
)
class RdmaHba(vim.host.HostBusAdapter):
    """The data object ``vim.host.RdmaHba``, on the wire ``HostRdmaHba``.

    Fields:
        - ``associatedRdmaDevice``: ``string``, optional.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/host/RdmaHba.rst``
    """

    associatedRdmaDevice: str | None = None
    """``string``, optional. Since vSphere API 7.0.0.0."""
