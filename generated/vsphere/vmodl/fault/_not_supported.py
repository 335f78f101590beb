# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.NotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault("vmodl.fault.NotSupported", wire_name="NotSupported")
class NotSupported(vmodl.RuntimeFault):
    """The server does not offer this method or feature. A host agent implements less of the API
    than a vCenter Server does, and a missing license can have the same effect.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl.fault.NotSupported.md``
        ``vmodl/fault/NotSupported.rst``
    """
