# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.fault.EamServiceNotInitialized``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.fault(
    "eam.fault.EamServiceNotInitialized",
    wire_name="EamServiceNotInitialized",
    since="eam.version.version6_5",
    rank=6,
)
class EamServiceNotInitialized(eam.fault.EamRuntimeFault):
    """The fault ``eam.fault.EamServiceNotInitialized``.

    Since:
        eam API 6.5 (``eam.version.version6_5``)

    Source:
        ``eam/fault/EamServiceNotInitialized.rst``
    """
