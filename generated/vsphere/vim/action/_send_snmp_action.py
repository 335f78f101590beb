# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.action.SendSNMPAction``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.action.SendSNMPAction", wire_name="SendSNMPAction")
class SendSNMPAction(vim.action.Action):
    """The data object ``vim.action.SendSNMPAction``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/action/SendSNMPAction.rst``
    """
