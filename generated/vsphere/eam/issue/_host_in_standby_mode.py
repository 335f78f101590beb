# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.HostInStandbyMode``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.HostInStandbyMode",
    wire_name="HostInStandbyMode",
    since="eam.version.version1",
    rank=1,
)
class HostInStandbyMode(eam.issue.VmDeployed):
    """The data object ``eam.issue.HostInStandbyMode``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/HostInStandbyMode.rst``
    """
