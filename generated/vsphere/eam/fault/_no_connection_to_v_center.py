# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.fault.NoConnectionToVCenter``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.fault(
    "eam.fault.NoConnectionToVCenter",
    wire_name="NoConnectionToVCenter",
    since="eam.version.version1",
    rank=1,
)
class NoConnectionToVCenter(eam.fault.EamRuntimeFault):
    """The fault ``eam.fault.NoConnectionToVCenter``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/fault/NoConnectionToVCenter.rst``
    """
