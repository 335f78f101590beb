# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidScheduledTask``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.InvalidScheduledTask",
    wire_name="InvalidScheduledTask",
    since="vim.version.v8_0_2_0",
    rank=31,
)
class InvalidScheduledTask(vmodl.RuntimeFault):
    """The fault ``vim.fault.InvalidScheduledTask``.

    Since:
        vSphere API 8.0.2.0 (``vim.version.v8_0_2_0``)

    Source:
        ``vim/fault/InvalidScheduledTask.rst``
    """
