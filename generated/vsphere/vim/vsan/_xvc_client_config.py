# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.XvcClientConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.XvcClientConfig",
    wire_name="VsanXvcClientConfig",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property(
            "xvcClusters",
            "vim.vsan.XVCClientInfo",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
    ),
)
class XvcClientConfig(vim.vsan.DatastoreSpec):
    """The data object ``vim.vsan.XvcClientConfig``, on the wire ``VsanXvcClientConfig``.

    Fields:
        - ``xvcClusters``: List of ``vim.vsan.XVCClientInfo``, optional.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/XvcClientConfig.rst``
    """

    xvcClusters: _rt.Field[list[vim.vsan.XVCClientInfo], Iterable[vim.vsan.XVCClientInfo]] = (
        _rt.EMPTY
    )
    """List of ``vim.vsan.XVCClientInfo``, optional. Since vsan API 8.0.0.2."""
