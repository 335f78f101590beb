# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.NotImplemented``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault("vmodl.fault.NotImplemented", wire_name="NotImplemented")
class NotImplemented(vmodl.RuntimeFault):
    """The method is part of the API, but this server has no code for it yet.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.fault.NotImplemented.md``
        ``vmodl/fault/NotImplemented.rst``
    """
