# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MissingPowerOffConfiguration``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.MissingPowerOffConfiguration",
    wire_name="MissingPowerOffConfiguration",
    since="vim.version.version5",
    rank=5,
)
class MissingPowerOffConfiguration(vim.fault.VAppConfigFault):
    """The fault ``vim.fault.MissingPowerOffConfiguration``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/MissingPowerOffConfiguration.rst``
    """
