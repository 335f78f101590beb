# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.EVCAdmissionFailedCPUVendor``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.EVCAdmissionFailedCPUVendor",
    wire_name="EVCAdmissionFailedCPUVendor",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("clusterCPUVendor", "string", since="vim.version.version5", rank=5),
        _rt.Property("hostCPUVendor", "string", since="vim.version.version5", rank=5),
    ),
)
class EVCAdmissionFailedCPUVendor(vim.fault.EVCAdmissionFailed):
    """The fault ``vim.fault.EVCAdmissionFailedCPUVendor``.

    Fields:
        - ``clusterCPUVendor``: ``string``, required.
        - ``hostCPUVendor``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/EVCAdmissionFailedCPUVendor.rst``
    """

    clusterCPUVendor: str = ""
    """``string``, required. Since vSphere API 4.0."""
    hostCPUVendor: str = ""
    """``string``, required. Since vSphere API 4.0."""
