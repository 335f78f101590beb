# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.EVCAdmissionFailedCPUModel``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.EVCAdmissionFailedCPUModel",
    wire_name="EVCAdmissionFailedCPUModel",
    since="vim.version.version5",
    rank=5,
)
class EVCAdmissionFailedCPUModel(vim.fault.EVCAdmissionFailed):
    """The fault ``vim.fault.EVCAdmissionFailedCPUModel``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/EVCAdmissionFailedCPUModel.rst``
    """
