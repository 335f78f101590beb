# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SwitchNotInUpgradeMode``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.SwitchNotInUpgradeMode",
    wire_name="SwitchNotInUpgradeMode",
    since="vim.version.version5",
    rank=5,
)
class SwitchNotInUpgradeMode(vim.fault.DvsFault):
    """The fault ``vim.fault.SwitchNotInUpgradeMode``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/SwitchNotInUpgradeMode.rst``
    """
