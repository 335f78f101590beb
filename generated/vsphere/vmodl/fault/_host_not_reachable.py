# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.HostNotReachable``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault("vmodl.fault.HostNotReachable", wire_name="HostNotReachable")
class HostNotReachable(vmodl.fault.HostCommunication):
    """The fault ``vmodl.fault.HostNotReachable``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl/fault/HostNotReachable.rst``
    """
