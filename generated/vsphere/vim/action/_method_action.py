# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.action.MethodAction``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.action.MethodAction",
    wire_name="MethodAction",
    properties=lambda: (
        _rt.Property("name", "MethodName"),
        _rt.Property("argument", "vim.action.MethodActionArgument", array=True, optional=True),
    ),
)
class MethodAction(vim.action.Action):
    """The data object ``vim.action.MethodAction``.

    Fields:
        - ``name``: ``MethodName``, required.
        - ``argument``: List of ``vim.action.MethodActionArgument``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/action/MethodAction.rst``
    """

    name: str = _rt.UNSET
    """``MethodName``, required. Since 1.0."""
    argument: _rt.Field[
        list[vim.action.MethodActionArgument], Iterable[vim.action.MethodActionArgument]
    ] = _rt.EMPTY
    """List of ``vim.action.MethodActionArgument``, optional. Since 1.0."""
