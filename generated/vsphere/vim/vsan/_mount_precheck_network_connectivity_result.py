# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.MountPrecheckNetworkConnectivityResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.MountPrecheckNetworkConnectivityResult",
    wire_name="VsanMountPrecheckNetworkConnectivityResult",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property(
            "details",
            "vim.vsan.MountPrecheckNetworkConnectivityDetail",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class MountPrecheckNetworkConnectivityResult(vim.vsan.MountPrecheckItem):
    """The data object ``vim.vsan.MountPrecheckNetworkConnectivityResult``, on the wire ``VsanMountPrecheckNetworkConnectivityResult``.

    Fields:
        - ``details``: List of ``vim.vsan.MountPrecheckNetworkConnectivityDetail``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/MountPrecheckNetworkConnectivityResult.rst``
    """

    details: _rt.Field[
        list[vim.vsan.MountPrecheckNetworkConnectivityDetail],
        Iterable[vim.vsan.MountPrecheckNetworkConnectivityDetail],
    ] = _rt.EMPTY
    """List of ``vim.vsan.MountPrecheckNetworkConnectivityDetail``, optional. Since vSAN 7.0U1."""
