# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfInvalidValueConfiguration``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfInvalidValueConfiguration",
    wire_name="OvfInvalidValueConfiguration",
    since="vim.version.version5",
    rank=5,
)
class OvfInvalidValueConfiguration(vim.fault.OvfInvalidValue):
    """The fault ``vim.fault.OvfInvalidValueConfiguration``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfInvalidValueConfiguration.rst``
    """
