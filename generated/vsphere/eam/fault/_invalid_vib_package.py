# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.fault.InvalidVibPackage``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.fault(
    "eam.fault.InvalidVibPackage",
    wire_name="EamInvalidVibPackage",
    since="eam.version.version1",
    rank=1,
)
class InvalidVibPackage(eam.fault.EamRuntimeFault):
    """The fault ``eam.fault.InvalidVibPackage``, on the wire ``EamInvalidVibPackage``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/fault/InvalidVibPackage.rst``
    """
