# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VibRequiresHostInMaintenanceMode``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.VibRequiresHostInMaintenanceMode",
    wire_name="VibRequiresHostInMaintenanceMode",
    since="eam.version.version1",
    rank=1,
)
class VibRequiresHostInMaintenanceMode(eam.issue.VibIssue):
    """The data object ``eam.issue.VibRequiresHostInMaintenanceMode``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/VibRequiresHostInMaintenanceMode.rst``
    """
