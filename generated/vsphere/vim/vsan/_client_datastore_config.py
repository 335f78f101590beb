# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.ClientDatastoreConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.ClientDatastoreConfig",
    wire_name="VsanClientDatastoreConfig",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property(
            "clusters",
            "vim.ClusterComputeResource",
            array=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class ClientDatastoreConfig(vim.vsan.DatastoreSpec):
    """The data object ``vim.vsan.ClientDatastoreConfig``, on the wire ``VsanClientDatastoreConfig``.

    Fields:
        - ``clusters``: List of ``vim.ClusterComputeResource``, required.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/ClientDatastoreConfig.rst``
    """

    clusters: _rt.Field[list[vim.ClusterComputeResource], Iterable[vim.ClusterComputeResource]] = (
        _rt.EMPTY
    )
    """List of ``vim.ClusterComputeResource``, required. Since vSAN 7.0U1."""
