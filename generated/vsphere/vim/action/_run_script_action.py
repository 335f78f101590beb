# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.action.RunScriptAction``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.action.RunScriptAction",
    wire_name="RunScriptAction",
    properties=lambda: (_rt.Property("script", "string"),),
)
class RunScriptAction(vim.action.Action):
    """The data object ``vim.action.RunScriptAction``.

    Fields:
        - ``script``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/action/RunScriptAction.rst``
    """

    script: str = ""
    """``string``, required. Since 1.0."""
