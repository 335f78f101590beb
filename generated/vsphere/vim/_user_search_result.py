# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.UserSearchResult``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vim.UserSearchResult",
    wire_name="UserSearchResult",
    properties=lambda: (
        _rt.Property("principal", "string"),
        _rt.Property("fullName", "string", optional=True),
        _rt.Property("group", "boolean"),
    ),
)
class UserSearchResult(vmodl.DynamicData):
    """The data object ``vim.UserSearchResult``.

    Fields:
        - ``principal``: ``string``, required.
        - ``fullName``: ``string``, optional.
        - ``group``: ``boolean``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/UserSearchResult.rst``
    """

    principal: str = ""
    """``string``, required. Since 1.0."""
    fullName: str | None = None
    """``string``, optional. Since 1.0."""
    group: bool = False
    """``boolean``, required. Since 1.0."""
