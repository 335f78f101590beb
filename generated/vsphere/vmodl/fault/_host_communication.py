# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vmodl.fault.HostCommunication``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault("vmodl.fault.HostCommunication", wire_name="HostCommunication")
class HostCommunication(vmodl.RuntimeFault):
    """The fault ``vmodl.fault.HostCommunication``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vmodl/fault/HostCommunication.rst``
    """
