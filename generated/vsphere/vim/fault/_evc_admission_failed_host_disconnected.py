# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.EVCAdmissionFailedHostDisconnected``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.EVCAdmissionFailedHostDisconnected",
    wire_name="EVCAdmissionFailedHostDisconnected",
    since="vim.version.version5",
    rank=5,
)
class EVCAdmissionFailedHostDisconnected(vim.fault.EVCAdmissionFailed):
    """The fault ``vim.fault.EVCAdmissionFailedHostDisconnected``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/EVCAdmissionFailedHostDisconnected.rst``
    """
