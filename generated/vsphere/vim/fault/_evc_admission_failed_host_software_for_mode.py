# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.EVCAdmissionFailedHostSoftwareForMode``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.EVCAdmissionFailedHostSoftwareForMode",
    wire_name="EVCAdmissionFailedHostSoftwareForMode",
    since="vim.version.version5",
    rank=5,
)
class EVCAdmissionFailedHostSoftwareForMode(vim.fault.EVCAdmissionFailed):
    """The fault ``vim.fault.EVCAdmissionFailedHostSoftwareForMode``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/EVCAdmissionFailedHostSoftwareForMode.rst``
    """
