# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.InvalidToken``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault("vmodl.fault.InvalidToken", wire_name="InvalidToken")
class InvalidToken(vmodl.RuntimeFault):
    """The fault ``vmodl.fault.InvalidToken``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl/fault/InvalidToken.rst``
    """
