# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.EVCAdmissionFailedCPUVendorUnknown``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.EVCAdmissionFailedCPUVendorUnknown",
    wire_name="EVCAdmissionFailedCPUVendorUnknown",
    since="vim.version.version5",
    rank=5,
)
class EVCAdmissionFailedCPUVendorUnknown(vim.fault.EVCAdmissionFailed):
    """The fault ``vim.fault.EVCAdmissionFailedCPUVendorUnknown``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/EVCAdmissionFailedCPUVendorUnknown.rst``
    """
