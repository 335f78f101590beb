# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.SecurityError``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault("vmodl.fault.SecurityError", wire_name="SecurityError")
class SecurityError(vmodl.RuntimeFault):
    """The session is not allowed to do this. Derived faults tell more.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.fault.SecurityError.md``
        ``vmodl/fault/SecurityError.rst``
    """
