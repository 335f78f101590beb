# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.SessionNotFound``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vmodl.fault.SessionNotFound",
    wire_name="SessionNotFound",
    since="vim.version.v9_1_0_0",
    rank=35,
)
class SessionNotFound(vmodl.RuntimeFault):
    """The fault ``vmodl.fault.SessionNotFound``.

    Since:
        vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

    Source:
        ``vmodl/fault/SessionNotFound.rst``
    """
