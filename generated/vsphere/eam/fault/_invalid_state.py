# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.fault.InvalidState``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.fault(
    "eam.fault.InvalidState", wire_name="EamInvalidState", since="eam.version.version7_1", rank=11
)
class InvalidState(eam.fault.EamAppFault):
    """The fault ``eam.fault.InvalidState``, on the wire ``EamInvalidState``.

    Since:
        eam API 7.1 (``eam.version.version7_1``)

    Source:
        ``eam/fault/InvalidState.rst``
    """
