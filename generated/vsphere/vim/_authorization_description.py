# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.AuthorizationDescription``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.AuthorizationDescription",
    wire_name="AuthorizationDescription",
    properties=lambda: (
        _rt.Property("privilege", "vim.ElementDescription", array=True),
        _rt.Property("privilegeGroup", "vim.ElementDescription", array=True),
    ),
)
class AuthorizationDescription(vmodl.DynamicData):
    """Localized texts for privileges.

    Fields:
        - ``privilege``: Label and summary of each privilege.
        - ``privilegeGroup``: Label and summary of each group of privileges.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.AuthorizationDescription.md``
        ``vim/AuthorizationDescription.rst``
    """

    privilege: _rt.Field[list[vim.ElementDescription], Iterable[vim.ElementDescription]] = _rt.EMPTY
    """Label and summary of each privilege."""
    privilegeGroup: _rt.Field[list[vim.ElementDescription], Iterable[vim.ElementDescription]] = (
        _rt.EMPTY
    )
    """Label and summary of each group of privileges."""
