# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VmRequiresHostOutOfMaintenanceMode``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.VmRequiresHostOutOfMaintenanceMode",
    wire_name="VmRequiresHostOutOfMaintenanceMode",
    since="eam.version.version7_2",
    rank=12,
)
class VmRequiresHostOutOfMaintenanceMode(eam.issue.VmNotDeployed):
    """The data object ``eam.issue.VmRequiresHostOutOfMaintenanceMode``.

    Since:
        eam API 7.2 (``eam.version.version7_2``)

    Source:
        ``eam/issue/VmRequiresHostOutOfMaintenanceMode.rst``
    """
