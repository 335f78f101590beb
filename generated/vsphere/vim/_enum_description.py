# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.EnumDescription``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.EnumDescription",
    wire_name="EnumDescription",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("key", "TypeName", since="vim.version.version5", rank=5),
        _rt.Property(
            "tags", "vim.ElementDescription", array=True, since="vim.version.version5", rank=5
        ),
    ),
)
class EnumDescription(vmodl.DynamicData):
    """The data object ``vim.EnumDescription``.

    Fields:
        - ``key``: ``TypeName``, required.
        - ``tags``: List of ``vim.ElementDescription``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/EnumDescription.rst``
    """

    key: _rt.Field[str, str | _rt.TypeClass] = _rt.UNSET
    """``TypeName``, required. Since vSphere API 4.0."""
    tags: _rt.Field[list[vim.ElementDescription], Iterable[vim.ElementDescription]] = _rt.EMPTY
    """List of ``vim.ElementDescription``, required. Since vSphere API 4.0."""
