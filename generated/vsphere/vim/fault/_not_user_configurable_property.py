# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NotUserConfigurableProperty``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NotUserConfigurableProperty",
    wire_name="NotUserConfigurableProperty",
    since="vim.version.version5",
    rank=5,
)
class NotUserConfigurableProperty(vim.fault.VAppPropertyFault):
    """The fault ``vim.fault.NotUserConfigurableProperty``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/NotUserConfigurableProperty.rst``
    """
