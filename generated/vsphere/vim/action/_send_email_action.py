# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.action.SendEmailAction``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.action.SendEmailAction",
    wire_name="SendEmailAction",
    properties=lambda: (
        _rt.Property("toList", "string"),
        _rt.Property("ccList", "string"),
        _rt.Property("subject", "string"),
        _rt.Property("body", "string"),
    ),
)
class SendEmailAction(vim.action.Action):
    """The data object ``vim.action.SendEmailAction``.

    Fields:
        - ``toList``: ``string``, required.
        - ``ccList``: ``string``, required.
        - ``subject``: ``string``, required.
        - ``body``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/action/SendEmailAction.rst``
    """

    toList: str = ""
    """``string``, required. Since 1.0."""
    ccList: str = ""
    """``string``, required. Since 1.0."""
    subject: str = ""
    """``string``, required. Since 1.0."""
    body: str = ""
    """``string``, required. Since 1.0."""
