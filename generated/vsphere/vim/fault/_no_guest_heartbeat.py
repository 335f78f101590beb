# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoGuestHeartbeat``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.NoGuestHeartbeat", wire_name="NoGuestHeartbeat")
class NoGuestHeartbeat(vim.fault.MigrationFault):
    """The fault ``vim.fault.NoGuestHeartbeat``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/NoGuestHeartbeat.rst``
    """
