# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.OpaqueNetworkInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.OpaqueNetworkInfo",
    wire_name="OpaqueNetworkTargetInfo",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("network", "vim.OpaqueNetwork.Summary", since="vim.version.version9", rank=9),
        _rt.Property(
            "networkReservationSupported",
            "boolean",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class OpaqueNetworkInfo(vim.vm.TargetInfo):
    """The data object ``vim.vm.OpaqueNetworkInfo``, on the wire ``OpaqueNetworkTargetInfo``.

    Fields:
        - ``network``: ``vim.OpaqueNetwork.Summary``, required.
        - ``networkReservationSupported``: ``boolean``, optional. Since vSphere API 6.0.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vm/OpaqueNetworkInfo.rst``
    """

    network: vim.OpaqueNetwork.Summary = _rt.UNSET
    """``vim.OpaqueNetwork.Summary``, required. Since vSphere API 5.5."""
    networkReservationSupported: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
