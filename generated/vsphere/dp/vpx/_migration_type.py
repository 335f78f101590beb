# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``dp.vpx.MigrationType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "dp.vpx.MigrationType", wire_name="DpMigrationType", since="vsan.version.version19", rank=17
)
class MigrationType(_rt.VimEnum):
    """The enum ``dp.vpx.MigrationType``, on the wire ``DpMigrationType``.

    Since:
        vsan API 7.4 (``vsan.version.version19``)

    Source:
        ``dp/vpx/MigrationType.rst``
    """

    coldMigration = "coldMigration"
    """The value ``coldMigration``."""
    hotMigration = "hotMigration"
    """The value ``hotMigration``."""
    migrationTypeUnknown = "migrationTypeUnknown"
    """The value ``migrationTypeUnknown``."""
