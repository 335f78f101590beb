# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoCompatibleHostWithAccessToDevice``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NoCompatibleHostWithAccessToDevice",
    wire_name="NoCompatibleHostWithAccessToDevice",
    since="vim.version.version6",
    rank=6,
)
class NoCompatibleHostWithAccessToDevice(vim.fault.NoCompatibleHost):
    """The fault ``vim.fault.NoCompatibleHostWithAccessToDevice``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/NoCompatibleHostWithAccessToDevice.rst``
    """
