# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DisableAdminNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DisableAdminNotSupported",
    wire_name="DisableAdminNotSupported",
    since="vim.version.version2",
    rank=2,
)
class DisableAdminNotSupported(vim.fault.HostConfigFault):
    """The fault ``vim.fault.DisableAdminNotSupported``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/DisableAdminNotSupported.rst``
    """
