# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OperationDisallowedOnHost``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.OperationDisallowedOnHost",
    wire_name="OperationDisallowedOnHost",
    since="vim.version.version7",
    rank=7,
)
class OperationDisallowedOnHost(vmodl.RuntimeFault):
    """The fault ``vim.fault.OperationDisallowedOnHost``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/OperationDisallowedOnHost.rst``
    """
