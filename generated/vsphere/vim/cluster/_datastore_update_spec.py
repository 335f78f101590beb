# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DatastoreUpdateSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.DatastoreUpdateSpec",
    wire_name="ClusterDatastoreUpdateSpec",
    since="vim.version.v7_0_3_0",
    rank=24,
    properties=lambda: (
        _rt.Property(
            "datastore", "vim.Datastore", optional=True, since="vim.version.v7_0_3_0", rank=24
        ),
    ),
)
class DatastoreUpdateSpec(vim.option.ArrayUpdateSpec):
    """The data object ``vim.cluster.DatastoreUpdateSpec``, on the wire ``ClusterDatastoreUpdateSpec``.

    Fields:
        - ``datastore``: ``vim.Datastore``, optional.

    Since:
        vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

    Source:
        ``vim/cluster/DatastoreUpdateSpec.rst``
    """

    datastore: vim.Datastore | None = None
    """``vim.Datastore``, optional. Since vSphere API 7.0.3.0."""
