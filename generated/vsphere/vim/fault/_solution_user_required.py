# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SolutionUserRequired``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.SolutionUserRequired",
    wire_name="SolutionUserRequired",
    since="vim.version.v7_0",
    rank=18,
)
class SolutionUserRequired(vmodl.fault.SecurityError):
    """The fault ``vim.fault.SolutionUserRequired``.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/fault/SolutionUserRequired.rst``
    """
