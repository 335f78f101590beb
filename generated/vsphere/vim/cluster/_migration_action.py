# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.MigrationAction``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.MigrationAction",
    wire_name="ClusterMigrationAction",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "drsMigration",
            "vim.cluster.DrsMigration",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
    ),
)
class MigrationAction(vim.cluster.Action):
    """The data object ``vim.cluster.MigrationAction``, on the wire ``ClusterMigrationAction``.

    Fields:
        - ``drsMigration``: ``vim.cluster.DrsMigration``, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/cluster/MigrationAction.rst``
    """

    drsMigration: vim.cluster.DrsMigration | None = None
    """``vim.cluster.DrsMigration``, optional. Since VI API 2.5."""
