# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.HostPoweredOff``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.HostPoweredOff", wire_name="HostPoweredOff", since="eam.version.version1", rank=1
)
class HostPoweredOff(eam.issue.VmDeployed):
    """The data object ``eam.issue.HostPoweredOff``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/HostPoweredOff.rst``
    """
