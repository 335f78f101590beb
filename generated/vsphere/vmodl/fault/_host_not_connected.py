# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.HostNotConnected``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault("vmodl.fault.HostNotConnected", wire_name="HostNotConnected")
class HostNotConnected(vmodl.fault.HostCommunication):
    """The fault ``vmodl.fault.HostNotConnected``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl/fault/HostNotConnected.rst``
    """
