# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VibCannotPutHostInMaintenanceMode``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.VibCannotPutHostInMaintenanceMode",
    wire_name="VibCannotPutHostInMaintenanceMode",
    since="eam.version.version1",
    rank=1,
)
class VibCannotPutHostInMaintenanceMode(eam.issue.VibIssue):
    """The data object ``eam.issue.VibCannotPutHostInMaintenanceMode``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/VibCannotPutHostInMaintenanceMode.rst``
    """
