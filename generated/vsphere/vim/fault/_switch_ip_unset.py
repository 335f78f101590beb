# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SwitchIpUnset``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.SwitchIpUnset", wire_name="SwitchIpUnset", since="vim.version.version8", rank=8
)
class SwitchIpUnset(vim.fault.DvsFault):
    """The fault ``vim.fault.SwitchIpUnset``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/SwitchIpUnset.rst``
    """
