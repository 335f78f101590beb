# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MissingPowerOnConfiguration``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.MissingPowerOnConfiguration",
    wire_name="MissingPowerOnConfiguration",
    since="vim.version.version5",
    rank=5,
)
class MissingPowerOnConfiguration(vim.fault.VAppConfigFault):
    """The fault ``vim.fault.MissingPowerOnConfiguration``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/MissingPowerOnConfiguration.rst``
    """
