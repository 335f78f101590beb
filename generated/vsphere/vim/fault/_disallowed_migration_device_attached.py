# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DisallowedMigrationDeviceAttached``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.DisallowedMigrationDeviceAttached",
    wire_name="DisallowedMigrationDeviceAttached",
    properties=lambda: (_rt.Property("fault", "vmodl.LocalizedMethodFault"),),
)
class DisallowedMigrationDeviceAttached(vim.fault.MigrationFault):
    """The fault ``vim.fault.DisallowedMigrationDeviceAttached``.

    Fields:
        - ``fault``: ``vmodl.LocalizedMethodFault``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/DisallowedMigrationDeviceAttached.rst``
    """

    fault: vmodl.MethodFault = _rt.UNSET
    """``vmodl.LocalizedMethodFault``, required. Since 1.0."""
