# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.EVCAdmissionFailedHostSoftware``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.EVCAdmissionFailedHostSoftware",
    wire_name="EVCAdmissionFailedHostSoftware",
    since="vim.version.version5",
    rank=5,
)
class EVCAdmissionFailedHostSoftware(vim.fault.EVCAdmissionFailed):
    """The fault ``vim.fault.EVCAdmissionFailedHostSoftware``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/EVCAdmissionFailedHostSoftware.rst``
    """
