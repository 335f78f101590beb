# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VibCannotPutHostOutOfMaintenanceMode``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.VibCannotPutHostOutOfMaintenanceMode",
    wire_name="VibCannotPutHostOutOfMaintenanceMode",
    since="eam.version.version6_5",
    rank=6,
)
class VibCannotPutHostOutOfMaintenanceMode(eam.issue.VibIssue):
    """The data object ``eam.issue.VibCannotPutHostOutOfMaintenanceMode``.

    Since:
        eam API 6.5 (``eam.version.version6_5``)

    Source:
        ``eam/issue/VibCannotPutHostOutOfMaintenanceMode.rst``
    """
