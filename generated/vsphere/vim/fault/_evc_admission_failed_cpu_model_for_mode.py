# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.EVCAdmissionFailedCPUModelForMode``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.EVCAdmissionFailedCPUModelForMode",
    wire_name="EVCAdmissionFailedCPUModelForMode",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("currentEVCModeKey", "string", since="vim.version.version5", rank=5),
    ),
)
class EVCAdmissionFailedCPUModelForMode(vim.fault.EVCAdmissionFailed):
    """The fault ``vim.fault.EVCAdmissionFailedCPUModelForMode``.

    Fields:
        - ``currentEVCModeKey``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/EVCAdmissionFailedCPUModelForMode.rst``
    """

    currentEVCModeKey: str = ""
    """``string``, required. Since vSphere API 4.0."""
