# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.PosixUserSearchResult``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.data(
    "vim.PosixUserSearchResult",
    wire_name="PosixUserSearchResult",
    properties=lambda: (
        _rt.Property("id", "int"),
        _rt.Property("shellAccess", "boolean", optional=True),
        _rt.Property(
            "lastPasswordChange", "long", optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
        _rt.Property(
            "maximumPasswordAge", "long", optional=True, since="vim.version.v9_1_0_0", rank=35
        ),
    ),
)
class PosixUserSearchResult(vim.UserSearchResult):
    """The data object ``vim.PosixUserSearchResult``.

    Fields:
        - ``id``: ``int``, required.
        - ``shellAccess``: ``boolean``, optional.
        - ``lastPasswordChange``: ``long``, optional. Since vSphere API 9.1.0.0.
        - ``maximumPasswordAge``: ``long``, optional. Since vSphere API 9.1.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/PosixUserSearchResult.rst``
    """

    id: int = 0
    """``int``, required. Since 1.0."""
    shellAccess: bool | None = None
    """``boolean``, optional. Since 1.0."""
    lastPasswordChange: int | None = None
    """``long``, optional. Since vSphere API 9.1.0.0."""
    maximumPasswordAge: int | None = None
    """``long``, optional. Since vSphere API 9.1.0.0."""
