# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.HostInMaintenanceMode``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.HostInMaintenanceMode",
    wire_name="HostInMaintenanceMode",
    since="eam.version.version1",
    rank=1,
)
class HostInMaintenanceMode(eam.issue.VmDeployed):
    """The data object ``eam.issue.HostInMaintenanceMode``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/HostInMaintenanceMode.rst``
    """
