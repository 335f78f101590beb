# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.EVCAdmissionFailedVmActive``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.EVCAdmissionFailedVmActive",
    wire_name="EVCAdmissionFailedVmActive",
    since="vim.version.version5",
    rank=5,
)
class EVCAdmissionFailedVmActive(vim.fault.EVCAdmissionFailed):
    """The fault ``vim.fault.EVCAdmissionFailedVmActive``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/EVCAdmissionFailedVmActive.rst``
    """
