# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.EVCAdmissionFailedCPUFeaturesForMode``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.EVCAdmissionFailedCPUFeaturesForMode",
    wire_name="EVCAdmissionFailedCPUFeaturesForMode",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("currentEVCModeKey", "string", since="vim.version.version5", rank=5),
    ),
)
class EVCAdmissionFailedCPUFeaturesForMode(vim.fault.EVCAdmissionFailed):
    """The fault ``vim.fault.EVCAdmissionFailedCPUFeaturesForMode``.

    Fields:
        - ``currentEVCModeKey``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/EVCAdmissionFailedCPUFeaturesForMode.rst``
    """

    currentEVCModeKey: str = ""
    """``string``, required. Since vSphere API 4.0."""
